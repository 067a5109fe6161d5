'use client'
import { useLocale, useTranslations } from 'next-intl'
import { UnreadCount } from '@/components/inbox/unread-count'
import { inboxPath } from '@/lib/inbox/inbox-path'
import { useReader } from '../reader-context'
import { ComfortsPanel } from './comforts-panel'
import { OutlinePanel } from './outline-panel'
import { SwapButton } from './swap-button'
import { ViewSwitch } from './view-switch'

/** All of the bar's tools in one panel, for a window too narrow for the bar to hold them. */
export function MenuPanel({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const t = useTranslations('reader')
  const locale = useLocale()
  const { view, swapped, change } = useReader()
  return (
    <>
      <h2>{t('view.label')}</h2>
      <div className="menu-views">
        <ViewSwitch view={view} onChange={(choice) => change({ view: choice })} />
        <SwapButton isNamed swapped={swapped} onChange={(next) => change({ swapped: next })} />
      </div>
      <h2>{t('tool.comforts')}</h2>
      <ComfortsPanel />
      <h2>{t('tool.outline')}</h2>
      <OutlinePanel onClose={onClose} />
      <a href={inboxPath(locale)} className="plain-button menu-inbox">
        {t('tool.inbox')} <UnreadCount label={t('tool.unread')} />
      </a>
      <button type="button" className="plain-button" onClick={onKeys}>
        {t('tool.keys')}
      </button>
    </>
  )
}
