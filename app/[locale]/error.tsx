'use client'
import { useLocale, useTranslations } from 'next-intl'

/**
 * Shown when a page fails to render. The error itself is the server's to log. To try again is to ask the server anew:
 * drawing what it has already answered would fail as before.
 */
export default function ErrorPage() {
  const t = useTranslations('error')
  const locale = useLocale()
  return (
    <main id="main" className="message">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p className="message-ways">
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('retry')}
        </button>
        <a href={`/${locale}`}>{t('home')}</a>
      </p>
    </main>
  )
}
