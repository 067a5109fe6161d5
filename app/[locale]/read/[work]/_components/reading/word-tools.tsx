'use client'
import { useEffect, useState, type ComponentType } from 'react'
import { useTranslations } from 'next-intl'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'

/** The key that switches word links on and off; and, while they are on, the lights, fetched on first use. */
export function WordTools() {
  const t = useTranslations('words')
  const { state, change, announce, view } = useReader()
  const [Walk, setWalk] = useState<ComponentType | null>(null)
  const isOn = state.wordLinks

  useEffect(() => {
    if (isOn) void import('./word-walk').then(({ WordWalk }) => setWalk(() => WordWalk))
  }, [isOn])

  useShortcut({
    id: 'words',
    keys: ['w'],
    group: 'views',
    label: t('key.switch'),
    run: () => {
      change({ wordLinks: !isOn })
      announce(t(isOn ? 'off' : 'on'))
    },
  })
  return isOn && Walk ? <Walk key={view} /> : null
}
