import type { Problem } from '../problem'
import type { Check } from './check'

/** Every revision after the first has its record, no other has one, and none is dated before the one it follows. */
export const checkRevisionRecords: Check = ({ work, revisions }) => {
  const problems: Problem[] = []
  for (let number = 2; number <= work.revision; number++) {
    if (revisions.some(({ revision }) => revision === number)) continue
    const what = 'is missing: say what was there before, when and why it was changed'
    problems.push({ file: `revisions/${number}.json`, id: null, what })
  }
  for (const [index, { revision, date }] of revisions.entries()) {
    const file = `revisions/${revision}.json`
    const previous = revisions[index - 1]
    if (revision > work.revision) {
      const what = `is later than work.json, which has ${work.revision}: raise it there or take this out`
      problems.push({ file, id: 'revision', what })
    }
    if (previous !== undefined && date < previous.date) {
      const what = `is before ${previous.date}, the date of revision ${previous.revision}: correct one of them`
      problems.push({ file, id: 'date', what })
    }
  }
  return problems
}
