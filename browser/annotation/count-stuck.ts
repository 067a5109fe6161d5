import type { Snapshot } from './annotation-store'

/** How many annotations have a change that the server would not take, and that now waits for its reader. */
export function countStuck({ entries }: Pick<Snapshot, 'entries'>): number {
  return new Set(entries.filter(({ refusal }) => refusal !== null).map(({ id }) => id)).size
}
