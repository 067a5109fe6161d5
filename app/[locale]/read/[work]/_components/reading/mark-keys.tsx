'use client'
import { useTranslations } from 'next-intl'
import { useShortcut } from '../shortcut-context'

/** Lists in the help the keys that act inside an open card. */
export function MarkKeys() {
  const t = useTranslations('reader.key')
  useShortcut({ id: 'mark-open', keys: ['Enter'], group: 'citations', label: t('markOpen'), isNative: true })
  useShortcut({ id: 'mark-next', keys: ['n', 'ArrowRight'], group: 'citations', label: t('markNext') })
  useShortcut({ id: 'mark-back', keys: ['p', 'ArrowLeft'], group: 'citations', label: t('markBack') })
  useShortcut({
    id: 'mark-close',
    keys: ['Escape'],
    group: 'citations',
    label: t('markClose'),
    isNative: true,
  })
  return null
}
