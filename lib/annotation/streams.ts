import { GUEST, type Viewer } from '../session/viewer'
import { seminarOf, type Layer } from './layer'
import type { Guarded } from './permissions'

/**
 * A sequence of changes with numbers of its own. `person:` tells a reader's private notes, and their public ones; `seminar:`
 * what all members see; `teachers:` the layer of the teachers, and what is hidden; `asides:` what was said to one alone,
 * for the teachers; `member:` that, and what is hidden, for whom it is or whose; `public:` what is public in a work, and
 * `hidden:` what is hidden of that, for the host.
 */
export type Stream = `${
  'person' | 'seminar' | 'teachers' | 'asides' | 'member' | 'public' | 'hidden'}:${string}`

/** What the log looks at of an annotation. */
export type Told = Guarded & { readonly work: string }

/** The streams that tell of an annotation: just those of which somebody who sees it is told some. */
export function streamsOf({ layer, work, ownerId, memberId, asideTo, veiled }: Told): Stream[] {
  if (layer === 'public') return [`${veiled ? 'hidden' : 'public'}:${work}`, `person:${ownerId}`]
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
  const isOwnWanted = viewer.id !== GUEST.id && (isWanted('private') || isWanted('public'))
  return [
    ...(isOwnWanted ? ([`person:${viewer.id}`] as const) : []),
    ...(isWanted('public') ? publicStreams(viewer, work) : []),
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

function publicStreams({ inPublic }: Viewer, work: string): Stream[] {
  if (inPublic === undefined) return []
  return inPublic === 'moderates' ? [`public:${work}`, `hidden:${work}`] : [`public:${work}`]
}
