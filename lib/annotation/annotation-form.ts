import type { Target } from '../anchor/target'
import type { Meaning } from './meaning'
import type { Stance } from './stance'

/** What decides which of the two forms an annotation has: a note on the text, or a reply. */
interface Form {
  readonly meaning: Meaning | null
  readonly body: object | null
  readonly targets: readonly Target[]
  readonly replyTo?: string | null
  readonly stance?: Stance | null
  readonly aside?: boolean
}

/** A field that does not fit the form, and why. */
export interface FormFault {
  readonly path: 'meaning' | 'body' | 'targets' | 'stance' | 'aside'
  readonly message: string
}

/**
 * Where an annotation is neither a note on the text nor a reply. A note has a meaning, no stance, and at least one target
 * that its reader marked. A reply has a body, no meaning, and only targets that it quotes (`related`), or none.
 */
export function findFormFaults({
  meaning,
  body,
  targets,
  replyTo = null,
  stance = null,
  aside = false,
}: Form): FormFault[] {
  const faults: (FormFault | false)[] =
    replyTo === null
      ? [
          meaning === null && { path: 'meaning', message: 'missing' },
          stance !== null && { path: 'stance', message: 'only-replies' },
          aside && { path: 'aside', message: 'only-replies' },
          !targets.some(({ role }) => role === 'marked') && { path: 'targets', message: 'none-marked' },
        ]
      : [
          meaning !== null && { path: 'meaning', message: 'only-notes' },
          body === null && { path: 'body', message: 'missing' },
          targets.some(({ role }) => role !== 'related') && { path: 'targets', message: 'only-related' },
        ]
  return faults.filter((fault) => fault !== false)
}
