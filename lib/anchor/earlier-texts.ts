import type { EarlierTexts, SideSegment, SideText } from './side-text'

/** Earlier states of a side from what reads one of them; each is read once, and compared with the present text once. */
export function makeEarlierTexts(
  present: () => SideText,
  read: (revision: number) => SideText | null,
): EarlierTexts {
  const texts = new Map<number, SideText | null>()
  const changes = new Map<number, ReadonlySet<string> | null>()
  const at = (revision: number) => {
    const known = texts.get(revision)
    const text = known === undefined ? read(revision) : known
    texts.set(revision, text)
    return text
  }
  return {
    at,
    changedSince: (revision) => {
      const known = changes.get(revision)
      if (known !== undefined) return known
      const before = at(revision)
      const changed = before && listChanged(before, present())
      changes.set(revision, changed)
      return changed
    },
  }
}

function listChanged(before: SideText, after: SideText): Set<string> {
  const isChanged = ({ id, text }: SideSegment, other: SideText) => other.byId.get(id)?.text !== text
  return new Set(
    [
      ...before.segments.filter((segment) => isChanged(segment, after)),
      ...after.segments.filter((segment) => isChanged(segment, before)),
    ].map(({ id }) => id),
  )
}
