import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { Prose } from '@/components/text/prose'
import { historyPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { otherSide } from '@/lib/text/side'
import type { Work } from '@/lib/work/work'

/** Whose the text is, who translated it, where it was published. */
export function Colophon({ work, locale }: { work: Work; locale: Locale }) {
  const t = useTranslations('work')
  const original = work.sides.tr === 'original' ? 'tr' : 'en'
  const { name, shortName } = work.publisher
  const publisher = shortName === undefined ? name[locale] : `${name[locale]} (${shortName})`
  return (
    <section className="back-matter colophon" id="colophon" aria-labelledby="colophon-title">
      <h2 id="colophon-title">{t('colophon')}</h2>
      <dl>
        <dt>{t('published')}</dt>
        <dd>
          {publisher}. <a href={work.source}>{t('original')}</a>
        </dd>
        <dt>{t('author')}</dt>
        <dd>{work.author ?? t('authorNotShown')}</dd>
        <dt>{t('translation', { side: otherSide(original) })}</dt>
        <dd>
          {t.rich('translator', {
            revision: work.revision,
            history: (words) => (
              <PageLink to={historyPage(work.id)} locale={locale}>
                {words}
              </PageLink>
            ),
          })}
        </dd>
        {work.titleNote !== undefined && (
          <>
            <dt>{t('titleNote')}</dt>
            <dd>
              <Prose text={work.titleNote[locale]} lang={locale} />
            </dd>
          </>
        )}
        <dt>{t('rights')}</dt>
        <dd>
          <Prose text={work.rights[locale]} lang={locale} />
        </dd>
      </dl>
    </section>
  )
}
