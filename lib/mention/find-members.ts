import { foldSearch } from '../search/fold-search'
import type { Member } from '../seminar/member'

/** Most that are offered at once. */
const OFFERED = 8

/** Longest beginning of a name that is still taken for one, in UTF-16 units. */
const LONGEST = 40

/** What is being typed of a name, and where its sign stands. */
export interface TypedName {
  readonly start: number
  readonly name: string
}

/** The @ before the caret and what is typed after it; null where no name is being typed, as in an address. */
export function findTypedName(text: string, caret: number): TypedName | null {
  const line = text.slice(Math.max(0, caret - LONGEST - 2), caret)
  const [, typed] = /(?<![\p{L}\p{N}\\[.@])@([^@\n\r\\()[\]]*)$/u.exec(line) ?? []
  if (typed === undefined || typed.length > LONGEST || typed.startsWith(' ')) return null
  return { start: caret - typed.length - 1, name: typed }
}

/** Somebody who can be named. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly role: Member['role']
}

/** Who of a seminar sees a layer and has a name there; oneself is not told of what one writes. */
export function listNameable(members: readonly Member[], layer: string): Named[] {
  return members.flatMap(({ id, name, role, mine, known }) => {
    const isGone = known?.state === 'left' || known?.state === 'removed'
    const sees = !layer.startsWith('teachers:') || (role !== 'student' && known?.state !== 'suspended')
    return name === null || mine || isGone || !sees ? [] : [{ id, name, role }]
  })
}

/** Those in whose names a word begins so, whatever marks and capitals are typed: ılgaz, ILGAZ and ilgaz are Ilgaz. */
export function findMembers(people: readonly Named[], typed: string): Named[] {
  const fold = (text: string) => foldSearch(text, 'tr', 'plain').folded
  const sought = fold(typed)
  return people.filter(({ name }) => fold(name).includes(sought)).slice(0, OFFERED)
}
