'use client'
import { useTranslations } from 'next-intl'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import { WordWalk } from './word-walk'

/** The key that switches word links on and off; and, while they are on, the lights. */
export function WordTools() {
  const t = useTranslations('words')
  const { state, change, announce, view } = useReader()
  useShortcut({
    id: 'words',
    keys: ['w'],
    group: 'views',
    label: t('key.switch'),
    run: () => {
      change({ wordLinks: !state.wordLinks })
      announce(t(state.wordLinks ? 'off' : 'on'))
    },
  })
  return state.wordLinks ? <WordWalk key={view} /> : null
}
