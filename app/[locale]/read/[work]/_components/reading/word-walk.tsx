'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import { readWord, type LitWord } from '@/browser/words/lit-word'
import { createWordLights, type WordLights } from '@/browser/words/word-lights'
import { otherSide } from '@/lib/text/side'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import { WordLabel } from './word-label'

/** Lights the word under the pointer and what answers it, and goes from word to word by key. */
export function WordWalk() {
  const t = useTranslations('words')
  const { root, links, cursor, announce } = useReader()
  const [word, setWord] = useState<LitWord | null>(null)
  const lights = useRef<WordLights | null>(null)
  const isScoped = () => cursor.focused() !== null

  useEffect(() => {
    const made = createWordLights(root, links, setWord)
    lights.current = made
    const detach = made.attach()
    root.setAttribute('data-words', '')
    return () => {
      root.removeAttribute('data-words')
      detach()
    }
  }, [root, links])

  function walk(step: 1 | -1): boolean {
    const sentence = cursor.focused()
    if (!sentence) return false
    let here = lights.current?.walk(sentence, step)
    // From the last word of a sentence to the first of the next.
    if (!here && cursor.move(step)) {
      const next = cursor.focused()
      here = next && lights.current?.walk(next, step)
    }
    if (here) say(here)
    return true
  }

  function say(here: LitWord) {
    const { own, answer } = readWord(root, here)
    announce(
      <>
        <span lang={here.side}>{own}</span>
        {': '}
        {answer === null ? t('alone') : <span lang={otherSide(here.side)}>{answer}</span>}
      </>,
    )
  }

  useShortcut({
    id: 'word-next',
    keys: ['.'],
    group: 'reading',
    label: t('key.next'),
    isScoped,
    run: () => walk(1),
  })
  useShortcut({
    id: 'word-back',
    keys: [','],
    group: 'reading',
    label: t('key.back'),
    isScoped,
    run: () => walk(-1),
  })
  useShortcut({
    id: 'word-leave',
    keys: ['Escape'],
    group: 'reading',
    label: t('key.leave'),
  })

  return word && <WordLabel key={`${word.segment} ${word.side} ${word.stop.start}`} word={word} />
}
