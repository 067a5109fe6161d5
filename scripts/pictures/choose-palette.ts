import type { Pixels } from './read-png'

/** As many colours as one byte can name. */
const MOST = 256

/** The few colours of a picture, each as 0xRRGGBB, and for every pixel the place of its own among them. */
export interface Indexed {
  palette: number[]
  indices: Uint8Array
}

/**
 * Draws a picture with 256 colours. Colours that differ only in the low half of their bytes are a family; the largest
 * families send their commonest member each, so that a small mark in a colour of its own keeps it beside a page of greys.
 */
export function choosePalette({ width, height, rgb }: Pixels): Indexed {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = choose(counts)
  const nearest = new Map<number, number>()
  const indices = new Uint8Array(width * height)
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const colour = colourAt(rgb, pixel * 3)
    const known = nearest.get(colour) ?? findNearest(palette, colour)
    nearest.set(colour, known)
    indices[pixel] = known
  }
  return { palette, indices }
}

const colourAt = (rgb: Uint8Array, at: number) =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)

function choose(counts: ReadonlyMap<number, number>): number[] {
  const common = [...counts].sort(([, a], [, b]) => b - a)
  const families = new Map<number, { colour: number; size: number }>()
  for (const [colour, count] of common) {
    const family = families.get(colour & 0xf0f0f0) ?? { colour, size: 0 }
    family.size += count
    families.set(colour & 0xf0f0f0, family)
  }
  const largest = [...families.values()].sort((a, b) => b.size - a.size)
  const wanted = [...largest.map(({ colour }) => colour), ...common.map(([colour]) => colour)]
  return [...new Set(wanted)].slice(0, MOST)
}

function findNearest(palette: readonly number[], colour: number): number {
  let found = 0
  let least = Infinity
  for (const [index, other] of palette.entries()) {
    const apart = (shift: number) => (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2
    const distance = apart(16) + apart(8) + apart(0)
    if (distance < least) [found, least] = [index, distance]
  }
  return found
}
