import { readFileSync } from 'node:fs'
import type { PlacedSegment } from '../../lib/anchor/side-text'
import { parseSegmentSource } from '../../lib/text/segment-source'
import { SIDES, type Side } from '../../lib/text/side'

const FOLDER = new URL('../../content/kritik-mineraller/', import.meta.url)

/** The essay’s sentences in reading order, read from its files. */
export function readEssay(): Record<Side, PlacedSegment[]> {
  const work = readJson('work.json') as { paragraphs: { id: string; segments: string[] }[] }
  const read = (side: Side) => {
    const layer = readJson(`${side}.json`) as Record<string, string>
    return work.paragraphs.flatMap(({ id: paragraph, segments }) =>
      segments.map((id) => ({ id, paragraph, text: parseSegmentSource(layer[id] ?? '').text })),
    )
  }
  return Object.fromEntries(SIDES.map((side) => [side, read(side)])) as Record<Side, PlacedSegment[]>
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
}
