import type { Snapshot } from './annotation-store'

/** How many annotations have a change that the server would not take, and that now waits for its reader. */
export function countStuck({ annotations, replies, unsaved }: Snapshot): number {
  if (unsaved === 0) return 0
  const stuck = (views: readonly { refusal: unknown }[]) =>
    views.filter(({ refusal }) => refusal !== null).length
  return [...replies.values()].reduce((sum, thread) => sum + stuck(thread), stuck(annotations))
}
