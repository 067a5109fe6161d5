'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { expandMark, markAt, shownMark, type Mark } from '@/browser/reading/marks'
import { sentenceAt } from '@/browser/reading/sentences'
import { onlySide } from '@/lib/reading/view'
import { useReader } from '../reader-context'
import { MarkCard } from './mark-card'

/** A card that is open. `key` is of the opening, not of the mark: to turn to another mark is no new opening. */
interface Opening {
  mark: Mark
  key: number
}

/** Opens what a marker, a note mark or a repair stands for, one at a time, beside the mark. */
export function MarkCards() {
  const { root, view, lights } = useReader()
  const [open, setOpen] = useState<Opening | null>(null)
  const openings = useRef(0)

  useEffect(() => {
    const begin = (mark: Mark) => setOpen({ mark, key: (openings.current += 1) })
    function click(event: MouseEvent) {
      // A click that wants a new tab, and one that another tool has answered, is theirs.
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
        return
      const pressed = markAt(event.target)
      if (!pressed) return
      event.preventDefault()
      begin(pressed)
    }
    function press(event: KeyboardEvent) {
      const pressed = markAt(event.target)
      if (pressed?.kind !== 'repair' || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      begin(pressed)
    }
    root.addEventListener('click', click)
    root.addEventListener('keydown', press)
    return () => {
      root.removeEventListener('click', click)
      root.removeEventListener('keydown', press)
    }
  }, [root])

  // A view that hides the open mark shows its like on the other side.
  const mark = useMemo(() => open && shownMark(open.mark, onlySide(view)), [open, view])

  useEffect(() => {
    if (!mark) return
    const collapse = expandMark(mark)
    lights.pin(sentenceAt(mark.element))
    return () => {
      collapse()
      lights.pin(null)
    }
  }, [mark, lights])

  if (!open || !mark) return null
  return (
    <MarkCard
      key={open.key}
      mark={mark}
      onTurn={(next) => setOpen({ mark: next, key: open.key })}
      // The word that one has closed may come when the next is open.
      onClose={() => setOpen((last) => (last?.key === open.key ? null : last))}
    />
  )
}
