/** Where a citation marker stands: its label, and a UTF-16 offset in the canonical text (0…length). */
export interface Marker {
  label: string
  offset: number
}

/** One segment of one side as readers and anchors see it: canonical text, and its markers in reading order. */
export interface SegmentText {
  text: string
  markers: Marker[]
}

const MARKER = /\[\^([1-9][0-9]*)\]/gu

/**
 * Reads a segment as written in a layer file: takes out every `[^6]` and normalises what is left to NFC.
 * Anything else, brackets included, is text. Never fails; what must not be written is the checker's concern.
 */
export function parseSegmentSource(source: string): SegmentText {
  const markers: Marker[] = []
  let plain = ''
  let read = 0
  for (const match of source.matchAll(MARKER)) {
    plain += source.slice(read, match.index)
    read = match.index + match[0].length
    markers.push({ label: match[1] ?? '', offset: plain.normalize('NFC').length })
  }
  const text = (plain + source.slice(read)).normalize('NFC')
  return {
    text,
    markers: markers.map((marker) => ({ ...marker, offset: Math.min(marker.offset, text.length) })),
  }
}

/** Writes a segment back as a layer file has it: the inverse of `parseSegmentSource` for an NFC source. */
export function serializeSegmentSource({ text, markers }: SegmentText): string {
  let source = ''
  let written = 0
  for (const { label, offset } of markers) {
    source += `${text.slice(written, offset)}[^${label}]`
    written = offset
  }
  return source + text.slice(written)
}
