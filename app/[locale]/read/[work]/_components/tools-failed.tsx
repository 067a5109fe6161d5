import { getTranslations } from 'next-intl/server'

/** In the place of tools that could not be drawn: the text is as readable as without scripts, and this says so. */
export async function ToolsFailed() {
  const t = await getTranslations('reader.failed')
  return (
    <div className="toast" role="alert">
      <p>{t('text')}</p>
      <a href="">{t('reload')}</a>
    </div>
  )
}
