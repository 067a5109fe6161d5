'use client'
import { useTranslations } from 'next-intl'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'

/** The keys that go from sentence to sentence. All but j and k act only while a sentence has the focus. */
export function CursorKeys() {
  const t = useTranslations('reader.key')
  const { cursor } = useReader()
  const isScoped = () => cursor.focused() !== null
  const step = (stroke: string, direction: 1 | -1) =>
    stroke.startsWith('Arrow') && !isScoped() ? false : cursor.move(direction)

  useShortcut({
    id: 'sentence-next',
    keys: ['j', 'ArrowDown'],
    group: 'reading',
    label: t('sentenceNext'),
    isScoped,
    run: (stroke) => step(stroke, 1),
  })
  useShortcut({
    id: 'sentence-back',
    keys: ['k', 'ArrowUp'],
    group: 'reading',
    label: t('sentenceBack'),
    isScoped,
    run: (stroke) => step(stroke, -1),
  })
  useShortcut({
    id: 'sentence-cross',
    keys: ['s', 'ArrowLeft', 'ArrowRight'],
    group: 'reading',
    label: t('sentenceCross'),
    isScoped,
    run: () => cursor.cross(),
  })
  useShortcut({
    id: 'sentence-first',
    keys: ['Home'],
    group: 'reading',
    label: t('sentenceFirst'),
    isScoped,
    run: () => cursor.moveToEnd('first'),
  })
  useShortcut({
    id: 'sentence-last',
    keys: ['End'],
    group: 'reading',
    label: t('sentenceLast'),
    isScoped,
    run: () => cursor.moveToEnd('last'),
  })
  useShortcut({
    id: 'sentence-leave',
    keys: ['Escape'],
    group: 'reading',
    label: t('sentenceLeave'),
    isScoped,
    run: () => {
      const focused = cursor.focused()
      focused?.blur()
      return focused !== null
    },
  })
  return null
}
