import search from 'approx-string-match'
import type { Contestant } from './contestant'
import { startPage } from './start-page'
import { indexText, toStaticRange } from './text-index'

/** How many of a quote's letters may be others: what Hypothesis allows, at most half of a short one and 256. */
const mostErrors = ({ length }: string) => Math.min(256, length / 2)

/**
 * approx-string-match over the whole text, as a program would that has nothing else: of the closest matches the one
 * nearest to where the quote stood. It does not paint.
 */
const approx: Contestant = {
  anchor: ({ root, notes }, watch) => {
    const index = indexText(root)
    const text = index.nodes.map(({ data }) => data).join('')
    return notes.map(({ quote: { exact }, was }) => {
      watch()
      const matches = search(text, exact, mostErrors(exact))
      const best = matches.reduce<(typeof matches)[number] | null>((found, match) => {
        if (!found || match.errors < found.errors) return match
        if (match.errors > found.errors) return found
        return Math.abs(match.start - was.start) < Math.abs(found.start - was.start) ? match : found
      }, null)
      return best && best.end > best.start ? toStaticRange(index, best) : null
    })
  },
}

startPage(approx)
