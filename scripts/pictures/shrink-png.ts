import { crc32, deflateSync } from 'node:zlib'
import { choosePalette } from './choose-palette'
import { readPng } from './read-png'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The same screenshot in 256 colours: a fraction of the bytes, and nothing an eye would miss on a page of text. */
export function shrinkPng(png: Buffer): Buffer {
  const pixels = readPng(png)
  const { width, height } = pixels
  const { palette, indices } = choosePalette(pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, each the place of a colour in the palette.
  header.set([8, 3, 0, 0, 0], 8)
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])
  // Before each row stands how it is filtered: not at all.
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const data = deflateSync(rows, { level: 9 })
  const chunks = [chunk('IHDR', header), chunk('PLTE', Buffer.from(colours)), chunk('IDAT', data)]
  return Buffer.concat([SIGNATURE, ...chunks, chunk('IEND', Buffer.alloc(0))])
}

/** A part of a PNG: how long its data is, its name, the data, and a checksum of the two. */
export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
