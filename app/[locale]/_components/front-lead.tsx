import { getTranslations } from 'next-intl/server'
import type { Side } from '@/lib/text/side'

/** What this is, in one of the two languages; `own` when that is the language of the page. */
export async function FrontLead({ side, own }: { side: Side; own: boolean }) {
  const t = await getTranslations({ locale: side, namespace: 'home' })
  return (
    <div lang={side} data-own={own ? '' : undefined}>
      <p className="front-gloss">{t.rich('gloss', { tr: (words) => <i lang="tr">{words}</i> })}</p>
      <p>{t('lead')}</p>
    </div>
  )
}
