import { inflateSync } from 'node:zlib'

/** The pixels of a picture, three bytes each, in rows from above. */
export interface Pixels {
  width: number
  height: number
  rgb: Uint8Array
}

/** Bytes before the first chunk; before the data of each (length and name), and after it (checksum). */
const SIGNATURE = 8
const BEFORE = 8
const AFTER = 4

/**
 * Reads a PNG as browsers write their screenshots: 8 bits a channel, not interlaced; how transparent a pixel is, is left
 * out. Throws on any other.
 */
export function readPng(png: Buffer): Pixels {
  const data: Buffer[] = []
  let header: Buffer | null = null
  for (let at = SIGNATURE; at + BEFORE < png.length;) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + BEFORE)
    const chunk = png.subarray(at + BEFORE, at + BEFORE + length)
    if (name === 'IHDR') header = chunk
    if (name === 'IDAT') data.push(chunk)
    at += BEFORE + length + AFTER
  }
  const [depth, kind, , , interlaced] = header?.subarray(8) ?? []
  if (header === null || depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) {
    throw new Error('no PNG, or one of another form')
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  return { width, height, rgb: unfilter(inflateSync(Buffer.concat(data)), width, height, kind === 6 ? 4 : 3) }
}

/** Undoes what each row was filtered by: its bytes are differences to those at their left (a), above (b) and there (c). */
function unfilter(raw: Buffer, width: number, height: number, channels: number): Uint8Array {
  const row = width * channels
  const rgb = new Uint8Array(width * height * 3)
  let above = new Uint8Array(row)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0
    const line = Uint8Array.from(raw.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)))
    for (let x = 0; x < row; x++) {
      const left = x - channels
      line[x] = (line[x] ?? 0) + predict(filter, line[left] ?? 0, above[x] ?? 0, above[left] ?? 0)
    }
    for (let x = 0; x < width; x++) {
      rgb.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 3)
    }
    above = line
  }
  return rgb
}

function predict(filter: number, a: number, b: number, c: number): number {
  if (filter === 1) return a
  if (filter === 2) return b
  if (filter === 3) return (a + b) >> 1
  if (filter !== 4) return 0
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  if (toA <= toB && toA <= toC) return a
  return toB <= toC ? b : c
}
