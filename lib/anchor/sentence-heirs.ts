import type { ReadText } from './read-text'
import type { SideSegment, SideText } from './side-text'

/**
 * The sentences of a text that words of an earlier one’s may stand in, in runs of neighbours: those that kept their ids,
 * and for those that are not settled there: those that words have come to, and what is new beside them or in their place.
 */
export function listHeirRuns(
  { sideText, heirs }: ReadText,
  earlier: SideText,
  ids: readonly string[],
  isSettled: (home: SideSegment) => boolean,
): SideSegment[][] {
  const isNew = ({ id }: SideSegment) => !earlier.byId.has(id)
  const isChanged = ({ id, text }: SideSegment) => earlier.byId.get(id)?.text !== text
  return joinNeighbours(
    ids.flatMap((id) => {
      const home = sideText.byId.get(id)
      if (home && isSettled(home)) return [home]
      const stood = home ? [home] : listGap(sideText, earlier, id)
      const beside = stood.flatMap((one) => listBeside(sideText, one)).filter(isNew)
      return [...stood.filter(isChanged), ...(heirs()?.get(id) ?? []), ...beside]
    }),
  )
}

export function listBeside({ segments }: SideText, { index }: SideSegment): SideSegment[] {
  return [index - 1, index + 1].flatMap((at) => segments[at] ?? [])
}

/** What became of the sentences beside one that is gone. */
function listGap(sideText: SideText, earlier: SideText, id: string): SideSegment[] {
  const gone = earlier.byId.get(id)
  return gone ? listBeside(earlier, gone).flatMap((was) => sideText.byId.get(was.id) ?? []) : []
}

function joinNeighbours(segments: readonly SideSegment[]): SideSegment[][] {
  const runs: SideSegment[][] = []
  for (const segment of [...new Set(segments)].sort((one, other) => one.index - other.index)) {
    const run = runs.at(-1)
    if (run?.at(-1)?.index === segment.index - 1) run.push(segment)
    else runs.push([segment])
  }
  return runs
}
