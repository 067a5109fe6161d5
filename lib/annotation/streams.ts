import type { Viewer } from '../session/viewer'
import { seminarOf, type Layer } from './layer'
import type { Guarded } from './permissions'

/**
 * A sequence of changes with numbers of its own. `person:` tells a reader's private notes; `seminar:` what all members
 * see; `teachers:` the layer of the teachers, and what is hidden; `asides:` what was said to one alone, for the teachers;
 * `member:` that, and what is hidden, for whom it is or whose.
 */
export type Stream = `${'person' | 'seminar' | 'teachers' | 'asides' | 'member'}:${string}`

/** The streams that tell of an annotation: just those of which somebody who sees it is told some. */
export function streamsOf({ layer, ownerId, memberId, asideTo, veiled }: Guarded): Stream[] {
  const seminar = seminarOf(layer)
  if (seminar === null) return layer === 'private' ? [`person:${ownerId}`] : []
  if (layer.startsWith('teachers:')) return [`teachers:${seminar}`]
  const own: Stream[] = memberId === null ? [] : [`member:${memberId}`]
  if (asideTo === null) return veiled ? [`teachers:${seminar}`, ...own] : [`seminar:${seminar}`]
  return [
    ...new Set<Stream>([`asides:${seminar}`, ...own, ...(veiled ? [] : [`member:${asideTo}` as const])]),
  ]
}

/**
 * The streams that tell a viewer of a work, in the order in which they are read; with `layers`, those that tell of one of
 * them. Who sees an annotation has one of its streams, and nobody else has.
 */
export function streamsFor(viewer: Viewer, work: string, layers: readonly Layer[] | null = null): Stream[] {
  const isWanted = (layer: string) => layers === null || layers.some((one) => one === layer)
  const here = viewer.memberships.filter((membership) => membership.work === work)
  return [
    ...(isWanted('private') ? ([`person:${viewer.id}`] as const) : []),
    ...here
      .flatMap(({ id, layer, role }): Stream[] => {
        const seminar = layer.slice('seminar:'.length)
        const all: Stream[] = isWanted(layer) ? [`seminar:${seminar}`, `member:${id}`] : []
        const team: Stream[] =
          role !== 'student' && (isWanted(layer) || isWanted(`teachers:${seminar}`))
            ? [`teachers:${seminar}`]
            : []
        return [
          ...all,
          ...team,
          ...(role === 'teacher' && isWanted(layer) ? [`asides:${seminar}` as const] : []),
        ]
      })
      .sort(),
  ]
}
