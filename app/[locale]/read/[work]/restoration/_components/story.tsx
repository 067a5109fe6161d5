import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import type { Restoration } from '@/lib/work/restoration'

/** The story of a text in its sections, in the reader's language. */
export function Story({ restoration, locale }: { restoration: Restoration; locale: Locale }) {
  return restoration.sections.map(({ id, heading, paragraphs, points }) => (
    <section key={id} id={id} className="sheet-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Prose text={heading[locale]} lang={locale} />
      </h2>
      <div className="sheet-text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph[locale]}>
            <Prose text={paragraph[locale]} lang={locale} />
          </p>
        ))}
        {points !== undefined && (
          <ul>
            {points.map((point) => (
              <li key={point[locale]}>
                <Prose text={point[locale]} lang={locale} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  ))
}
