import { diffArrays } from 'diff'
import type { Side } from '../text/side'
import { listTokens, type Token } from './list-tokens'

/** A stretch of two texts laid together: in both, only in the earlier, or only in the later. */
export interface Difference {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** What stayed, and the change that follows it: either may be empty. */
interface Step {
  same: string
  removed: string
  added: string
}

/**
 * Lays two sources of one sentence together, word by word. Without what was added the pieces give the earlier back,
 * without what was removed the later. None is empty, no two neighbours are alike, and of a change what was removed
 * comes first. Where only punctuation stayed between two changes, they are one change.
 */
export function markDifferences(before: string, after: string, side: Side): Difference[] {
  const steps = joinSteps(listSteps(listTokens(before, side), listTokens(after, side)))
  return pushSpaces(steps).flatMap(({ same, removed, added }): Difference[] =>
    (
      [
        { kind: 'same', text: same },
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
      ] as const
    ).filter(({ text }) => text !== ''),
  )
}

function listSteps(before: readonly Token[], after: readonly Token[]): Step[] {
  const steps: Step[] = [{ same: '', removed: '', added: '' }]
  const last = () => steps[steps.length - 1] as Step
  let read = 0
  let written = 0
  for (const { count, added, removed } of diffArrays([...before], [...after], { comparator: isSame })) {
    for (let token = 0; token < count; token++) {
      const earlier = added ? undefined : before[read++]
      const later = removed ? undefined : after[written++]
      if (earlier && later && earlier.lead === later.lead) {
        if (last().removed + last().added !== '') steps.push({ same: '', removed: '', added: '' })
        last().same += later.lead + later.core
      } else if (earlier && later) {
        last().removed += earlier.lead
        last().added += later.lead
        steps.push({ same: later.core, removed: '', added: '' })
      } else {
        last().removed += earlier ? earlier.lead + earlier.core : ''
        last().added += later ? later.lead + later.core : ''
      }
    }
  }
  return steps
}

const isSame = (a: Token, b: Token) => a.core === b.core

/** Makes one change of two that have no word between them. */
function joinSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const previous = joined.at(-1)
    const isGap = !/[\p{L}\p{N}]/u.test(step.same) && step.removed + step.added !== ''
    if (previous && isGap && previous.removed + previous.added !== '') {
      previous.removed += step.same + step.removed
      previous.added += step.same + step.added
    } else joined.push({ ...step })
  }
  return joined
}

/** Lets a change begin with its first word: white space before it goes to what stayed, where both texts have it. */
function pushSpaces(steps: Step[]): Step[] {
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    const [space = ''] = /^\s*/u.exec(step.removed === '' ? step.added : step.removed) ?? []
    if (space === '') continue
    if (step.removed.startsWith(space) && step.added.startsWith(space)) {
      step.removed = step.removed.slice(space.length)
      step.added = step.added.slice(space.length)
      step.same += space
    } else if (next?.same.startsWith(space) && (step.removed === '' || step.added === '')) {
      // Only one text has more words here: the same white space stands before them and after.
      if (step.removed !== '') step.removed = step.removed.slice(space.length) + space
      if (step.added !== '') step.added = step.added.slice(space.length) + space
      step.same += space
      next.same = next.same.slice(space.length)
    }
  }
  return steps
}
