import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { choosePalette } from './choose-palette'
import { readPng } from './read-png'
import { chunk, shrinkPng } from './shrink-png'

/** A picture of one channel depth and five rows, each filtered in another way. */
function makePng(width: number, rows: readonly (readonly number[])[], kind: 2 | 6 | 3 = 2): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, kind, 0, 0, 0], 8)
  const data = deflateSync(Buffer.from(rows.flat()))
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a screenshot', () => {
  test('is read however its rows are filtered', () => {
    const same = [10, 20, 30, 13, 24, 35]
    const png = makePng(2, [
      [0, ...same],
      [1, 10, 20, 30, 3, 4, 5],
      [2, 0, 0, 0, 0, 0, 0],
      // Half of what is above, for there is nothing at the left; then half of the sum of left and above.
      [3, 5, 10, 15, 13 - 11, 24 - 22, 35 - 32],
      [4, 0, 0, 0, 0, 0, 0],
    ])
    expect([...readPng(png).rgb]).toEqual([same, same, same, same, same].flat())
  })

  test('is read without how transparent it is', () => {
    expect([...readPng(makePng(1, [[0, 1, 2, 3, 255]], 6)).rgb]).toEqual([1, 2, 3])
  })

  test('of another form is refused', () => {
    expect(() => readPng(makePng(1, [[0, 1]], 3))).toThrow('another form')
    expect(() => readPng(Buffer.from('a text that is no picture'))).toThrow('no PNG')
  })

  test('keeps its colours where there are few, in its place', () => {
    const small = shrinkPng(makePng(2, [[0, 255, 0, 0, 1, 2, 3]]))
    const at = (name: string) => small.indexOf(name) + 4
    const colours = small.subarray(at('PLTE'), at('PLTE') + 6)
    const row = inflateSync(small.subarray(at('IDAT'), small.indexOf('IEND') - 8))
    const drawn = [...row.subarray(1)].flatMap((index) => [...colours.subarray(index * 3, index * 3 + 3)])
    expect(drawn).toEqual([255, 0, 0, 1, 2, 3])
  })

  test('keeps a small mark in a colour of its own beside a thousand greys', () => {
    const greys = Array.from({ length: 3000 }, (_, n) => [n % 250, (n * 7) % 250, (n * 3) % 250]).flat()
    const { palette } = choosePalette({ width: 3001, height: 1, rgb: Uint8Array.from([...greys, 255, 0, 0]) })
    expect(palette.length).toBeLessThanOrEqual(256)
    const few = Array.from({ length: 3000 }, (_, n) => [n % 250, n % 250, n % 250]).flat()
    expect(
      choosePalette({ width: 3001, height: 1, rgb: Uint8Array.from([...few, 255, 0, 0]) }).palette,
    ).toContain(0xff0000)
  })
})
