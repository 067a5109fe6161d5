import type { Draft } from './drafts'
import { inputFor } from './outbox.cases'

/** A draft on the first word of a text. */
export function draftOf(changes: Partial<Draft> = {}): Draft {
  return {
    id: 'one',
    work: 'w',
    seen: null,
    replyTo: null,
    targets: inputFor('').targets,
    meaning: 'idea',
    stance: null,
    tags: [],
    text: 'yarım',
    lang: 'tr',
    touchedAt: '2026-01-01T00:00:00.000Z',
    after: [],
    ...changes,
  }
}
