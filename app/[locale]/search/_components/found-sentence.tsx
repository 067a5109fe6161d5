import { Marked } from '@/components/text/marked'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { FoundSentence as Found } from '@/lib/search/search-document'
import { SIDES } from '@/lib/text/side'
import { sentenceName } from '@/lib/work/sentence-name'

/** A sentence beside its partner, what was found marked on both, and the way to it in its text. */
export function FoundSentence({ sentence, locale }: { sentence: Found; locale: Locale }) {
  const { work, segment } = sentence
  const isOnlyEnglish = sentence.tr.spans.length === 0
  return (
    <article className="found-sentence">
      <PageLink
        to={readerPage(work)}
        locale={locale}
        fragment={isOnlyEnglish ? `en.${segment}` : segment}
        className="found-place"
      >
        {sentenceName(segment)}
      </PageLink>
      {SIDES.map((side) => (
        <p key={side} lang={side} data-found={sentence[side].spans.length > 0 ? '' : undefined}>
          <Marked {...sentence[side]} />
        </p>
      ))}
    </article>
  )
}
