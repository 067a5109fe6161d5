import { SIDES } from '../../text/side'
import type { Check } from './check'

/** The folder bears the work's id, and a title counts as translated on the translated side and nowhere else. */
export const checkIdentity: Check = ({ name, work }) => {
  const problems = []
  if (work.id !== name) {
    problems.push({
      file: 'work.json',
      id: 'id',
      what: `is “${work.id}”: name it like its folder, “${name}”`,
    })
  }
  for (const side of SIDES) {
    if ((work.sides[side] === 'translation') !== (work.title[side].status === 'translated')) {
      problems.push({
        file: 'work.json',
        id: `title › ${side} › status`,
        what: `is “${work.title[side].status}” on the ${work.sides[side]} side: correct the one or the other`,
      })
    }
  }
  return problems
}
