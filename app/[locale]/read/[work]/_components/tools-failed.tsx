'use client'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'

/** In the place of tools that could not be drawn: the text is as readable as without scripts, and this says so. */
export function ToolsFailed() {
  const t = useTranslations('reader.failed')
  return createPortal(
    <div className="toast" role="alert">
      <p>{t('text')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('reload')}
      </button>
    </div>,
    document.querySelector('main') ?? document.body,
  )
}
