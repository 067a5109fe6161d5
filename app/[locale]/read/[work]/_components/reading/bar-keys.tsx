'use client'
import { useTranslations } from 'next-intl'
import { isShown } from '@/browser/reading/sentences'
import { NARROW, useMedia } from '@/components/ui/use-media'
import { choiceFor, stepView } from '@/lib/reading/view'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import type { Tool } from './bar-panel'

/** The keys of what the bar holds; they tell a screen reader what they have done. */
export function BarKeys({ onOpen }: { onOpen: (tool: Tool, anchor: HTMLElement) => void }) {
  const t = useTranslations('reader')
  const { view, swapped, state, change, announce } = useReader()
  const wide = !useMedia(NARROW)

  const turn = (step: 1 | -1) => {
    const next = stepView(view, step)
    change({ view: choiceFor(next, wide) })
    announce(t('view.shown', { view: t(`view.${next}`) }))
  }
  const open = (tool: Tool) => {
    const buttons = [tool, 'menu'].map((name) => document.querySelector<HTMLElement>(`[data-tool="${name}"]`))
    const shown = buttons.find((button) => button && isShown(button))
    if (shown) onOpen(tool, shown)
  }

  useShortcut({ id: 'view-next', keys: ['v'], group: 'views', label: t('key.viewNext'), run: () => turn(1) })
  useShortcut({
    id: 'view-back',
    keys: ['Shift+v'],
    group: 'views',
    label: t('key.viewBack'),
    run: () => turn(-1),
  })
  useShortcut({
    id: 'swap',
    keys: ['x'],
    group: 'views',
    label: t('key.swap'),
    run: () => {
      change({ swapped: !swapped })
      announce(t(swapped ? 'view.turkishFirst' : 'view.englishFirst'))
    },
  })
  useShortcut({
    id: 'received',
    keys: ['r'],
    group: 'views',
    label: t('key.received'),
    run: () => {
      change({ received: !state.received })
      announce(t(state.received ? 'received.off' : 'received.on'))
    },
  })
  useShortcut({
    id: 'outline',
    keys: ['o'],
    group: 'tools',
    label: t('tool.outline'),
    run: () => open('outline'),
  })
  useShortcut({
    id: 'comforts',
    keys: ['a'],
    group: 'tools',
    label: t('tool.comforts'),
    run: () => open('comforts'),
  })
  useShortcut({
    id: 'search',
    keys: ['/'],
    group: 'tools',
    label: t('key.search'),
    run: () => document.querySelector<HTMLElement>('[data-search-link]')?.click(),
  })
  useShortcut({ id: 'keys', keys: ['?'], group: 'tools', label: t('tool.keys'), run: () => open('keys') })
  return null
}
