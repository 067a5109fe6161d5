'use client'
import { useState } from 'react'
import type { Draft } from '@/browser/annotation/drafts'
import { useAnnotations } from '../annotation-context'
import { useDraftBox } from '../use-draft-box'

/** What is being written in a thread: an answer to this note or reply, or a change of this reply. */
export interface Writing {
  id: string
  isChange: boolean
  /** The answer is only for whoever wrote what it answers, and the teachers. */
  isAside?: boolean
}

/**
 * What is being written in a thread. It begins with what was left unsaved there; while words are chosen for it in the text,
 * nothing is shown, and it is gone on with afterwards.
 */
export function useWriting(root: string, replies: readonly string[]) {
  const { choosing } = useAnnotations()
  const { drafts } = useDraftBox()
  const [writing, write] = useState(() => findLeft(drafts, root, replies))
  const isChoosing = choosing?.quoting !== undefined && choosing.id === root
  return { writing: isChoosing ? null : writing, write }
}

function findLeft(drafts: readonly Draft[], root: string, replies: readonly string[]): Writing | null {
  for (const { seen, replyTo, aside = false } of drafts) {
    if (seen && replies.includes(seen.id)) return { id: seen.id, isChange: true }
    if (replyTo !== null && (replyTo === root || replies.includes(replyTo)))
      return { id: replyTo, isChange: false, isAside: aside }
  }
  return null
}
