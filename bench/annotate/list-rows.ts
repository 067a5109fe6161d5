import { type CellResults, type Result } from './cell'
import { FLOOR, OURS } from './contestants'

/** One figure of one cell: milliseconds, or null where there is none or it was not done in time. */
export interface Row {
  readonly cell: string
  readonly ours: number | null
  readonly floor: number | null
  /** The fastest of the others that is right nine times in ten, and which that is. */
  readonly bestPeer: number | null
  readonly peer: string | null
  readonly vsFloor: number | null
  readonly vsBestPeer: number | null
  /** Of ours and of that peer: the part of the notes found rightly, or of the points answered rightly. */
  readonly right: number | null
  readonly peerRight: number | null
}

/** A library that is wrong more often is no measure of speed. */
const RIGHT = 0.9

type Figure = 'anchor' | 'paint' | 'resize' | 'scroll' | 'hit'

/** Every figure of every cell in which we have one. */
export function listRows(measured: readonly CellResults[]): Row[] {
  return measured.flatMap(({ cell, results }) => {
    const name = `${cell.notes}/${cell.paragraphs}p`
    const anchor = toRow(`anchor ${cell.change} ${name}`, results, 'anchor')
    if (cell.change !== 'exact') return [anchor]
    const others = (['paint', 'resize', 'scroll', 'hit'] as const).map((figure) =>
      toRow(`${figure} ${name}`, results, figure),
    )
    return [anchor, ...others]
  })
}

function toRow(cell: string, results: CellResults['results'], figure: Figure): Row {
  const read = (name: string) => results.get(name)?.[figure] ?? null
  const [ours, floor] = [read(OURS), read(FLOOR)]
  const peers = [...results].flatMap(([name, result]) => {
    const time = result[figure] ?? null
    const isRight = (rightOf(result, figure) ?? 1) >= RIGHT
    return name === OURS || name === FLOOR || time === null || !isRight ? [] : [{ name, time, result }]
  })
  const [best] = peers.sort((a, b) => a.time - b.time)
  const against = (other: number | null) => (ours === null || !other ? null : round(ours / other))
  return {
    cell,
    ours: ours === null ? null : round(ours),
    floor: floor === null ? null : round(floor),
    bestPeer: best ? round(best.time) : null,
    peer: best?.name ?? null,
    vsFloor: against(floor),
    vsBestPeer: against(best?.time ?? null),
    right: rightOf(results.get(OURS), figure),
    peerRight: rightOf(best?.result, figure),
  }
}

/** Which part of the answers was right; null for a figure that has no answers. */
function rightOf(result: Result | undefined, figure: Figure): number | null {
  if (figure === 'hit') return result?.hitRight ?? null
  if (figure !== 'anchor' || !result?.found) return null
  const { right, wrong, lost } = result.found
  return round(right / (right + wrong + lost))
}

const round = (value: number) => Number(value.toPrecision(3))
