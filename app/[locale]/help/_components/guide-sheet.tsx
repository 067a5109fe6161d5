import { getTranslations } from 'next-intl/server'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import type { Locale } from '@/i18n/routing'
import { GUIDE_PAGES, type GuideName } from '@/lib/guide/guides'
import { readGuide } from '@/server/guide/read-guide'
import { GuideList } from './guide-list'
import { GuideText, Inlines } from './guide-text'

/** A guide as a page. */
export async function GuideSheet({ name, locale }: { name: GuideName; locale: Locale }) {
  const t = await getTranslations('help')
  const { title, lead, sections } = await readGuide(name, locale)
  return (
    <>
      <SkipLink />
      <SiteBar here={GUIDE_PAGES[name]} locale={locale} />
      <main id="main" className="sheet-page guide">
        <header className="sheet-header">
          <h1>{title}</h1>
          {lead.map((words, at) => (
            <p key={at}>
              <Inlines of={words} locale={locale} />
            </p>
          ))}
          <GuideList here={name} label={t('guides')} locale={locale} />
        </header>
        {sections.map((section, at) => (
          <section key={at} className="sheet-section" aria-labelledby={`guide-${at + 1}`}>
            <h2 id={`guide-${at + 1}`}>{section.title}</h2>
            <div className="sheet-text">
              {section.blocks.map((block, number) => (
                <GuideText key={number} block={block} of={section.title} locale={locale} />
              ))}
            </div>
          </section>
        ))}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
