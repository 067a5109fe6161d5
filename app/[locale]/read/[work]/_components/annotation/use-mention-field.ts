import { useRef, useState, type ChangeEvent } from 'react'
import {
  editField,
  nameInField,
  readField,
  writeField,
  type MentionField,
  type PlacedMention,
} from '@/lib/mention/mention-field'

/** What the field of a comment shows, and what is done in it. */
export interface ShownField {
  shown: MentionField
  change: (event: ChangeEvent<HTMLTextAreaElement>) => void
  /** The name that stands there was chosen: it is somebody’s. */
  name: (mention: PlacedMention) => void
  /** Whether a name that is somebody’s begins there, now. */
  isNamed: (start: number) => boolean
}

/**
 * A comment in its field: whom it names is written as @Name, and `onChange` is given the comment with who that is. What is
 * taken back, or done again, in the browser’s own way names whom it named.
 */
export function useMentionField(body: string, onChange: (body: string) => void): ShownField {
  const [shown, setShown] = useState(() => readField(body))
  // A name is put in and given to somebody within one event, before anything is drawn.
  const now = useRef(shown)
  const was = useRef(new Map<string, MentionField>())
  const set = (next: MentionField) => {
    was.current.set(now.current.text, now.current)
    now.current = next
    setShown(next)
    onChange(writeField(next))
  }
  return {
    shown,
    change: ({ target: { value, selectionEnd }, nativeEvent }) => {
      const isUndoing = 'inputType' in nativeEvent && String(nativeEvent.inputType).startsWith('history')
      const known = isUndoing ? was.current.get(value) : undefined
      set(known ?? editField(now.current, value, selectionEnd))
    },
    name: (mention) => set(nameInField(now.current, mention)),
    isNamed: (start) => now.current.mentions.some((mention) => mention.start === start),
  }
}
