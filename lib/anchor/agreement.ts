/** Units by which text may have come in between and still be stepped over. */
const BAND = 24

let row = new Int16Array(64)
let next = new Int16Array(64)

/**
 * How far the text beside a place goes on as a context did: one for every unit that is the same, less one for every
 * unit that was changed, taken out or put in, as far as it pays to go on. From 0 (nothing) to the length of the context
 * (all of it). `step` 1 reads forwards from the place, −1 backwards from it, the context from its end; neither reads
 * beyond `limit`.
 */
export function agreement(context: string, text: string, place: number, step: 1 | -1, limit: number): number {
  const length = context.length
  const from = step === 1 ? 0 : length - 1
  const at = step === 1 ? place : place - 1
  const room = Math.max(0, step * (limit - place))
  const full = Math.min(length, room)
  let run = 0
  while (run < full && context.charCodeAt(from + step * run) === text.charCodeAt(at + step * run)) run++
  if (run === length) return run
  const width = Math.min(room, length + BAND)
  if (row.length <= width + 1) {
    row = new Int16Array(2 * width + 2)
    next = new Int16Array(2 * width + 2)
  }
  let best = run
  for (let j = 0; j <= width; j++) row[j] = -j
  for (let i = 1; i <= length; i++) {
    const unit = context.charCodeAt(from + step * (i - 1))
    const low = Math.max(1, i - BAND)
    const high = Math.min(width, i + BAND)
    next[low - 1] = low === 1 ? -i : -length
    for (let j = low; j <= high; j++) {
      const same = text.charCodeAt(at + step * (j - 1)) === unit
      let value = (row[j - 1] ?? 0) + (same ? 1 : -1)
      const out = (j < i + BAND ? (row[j] ?? 0) : -length) - 1
      if (out > value) value = out
      const put = (next[j - 1] ?? 0) - 1
      if (put > value) value = put
      next[j] = value
      if (value > best) best = value
    }
    ;[row, next] = [next, row]
  }
  return best
}
