import type { Annotation } from '../annotation/annotation'
import { isQuestion } from '../annotation/permissions'
import { listMentioned } from '../mention/mention'

export type Heard = Pick<Annotation, 'mine' | 'body' | 'replyTo' | 'thread' | 'meaning' | 'stance'>

/** Who hears of it: what they are in the seminar, null outside of one; and what they wrote. */
export interface Hearer {
  readonly me: string | null
  readonly wrote: (id: string) => boolean
}

/**
 * Whether what becomes of an annotation may change how much its hearer is told of: a question of theirs, an answer to them,
 * something that names them. What `listTold` tells them of is always among it; the number itself is the server’s to say.
 */
export function mayConcern(heard: Heard, { me, wrote }: Hearer): boolean {
  const { mine, body, replyTo, thread } = heard
  if (mine) return isQuestion(heard)
  if (replyTo !== null && (wrote(replyTo) || wrote(thread))) return true
  return me !== null && body !== null && listMentioned(body.text).includes(me)
}
