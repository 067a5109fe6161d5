import { describeTarget } from '../../lib/anchor/describe-target'
import type { AnnotationInput } from '../../lib/annotation/annotation'
import { MEANINGS } from '../../lib/annotation/meaning'
import { withProjections, type AlignedText } from '../../lib/annotation/note-targets'
import { SIDES } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { sideTextOf } from '../../lib/work/side-text-of'
import { pickRange } from '../annotate/pick-range'
import { makeSeeded } from '../annotate/seeded'

/** What the notes are searched for: in every second comment, in every thousandth, and words that follow each other. */
export const SOUGHT = { common: 'burada', rare: 'zümrüdüanka', phrase: '"ne deniyor"' } as const

/** Notes of one reader on one to twelve words anywhere in a work, every other one with a comment; the same each time. */
export function makeInputs(loaded: LoadedWork, count: number): AnnotationInput[] {
  const seeded = makeSeeded(count)
  const { work, words } = loaded
  const sides = { tr: sideTextOf(loaded, 'tr'), en: sideTextOf(loaded, 'en') }
  const text: AlignedText = { sides, revision: work.revision, links: words }
  return Array.from({ length: count }, (_, at): AnnotationInput => {
    const side = seeded.pick(SIDES)
    const range = pickRange(sides[side].segments, seeded)
    const said = `Not ${at}: ${at % 4 === 0 ? 'Burada ne deniyor?' : 'Bir daha okumalı.'}`
    return {
      work: work.id,
      layer: 'private',
      meaning: seeded.pick(MEANINGS),
      body:
        at % 2 === 0 ? { text: at % 1000 === 0 ? `${said} Zümrüdüanka.` : said, lang: 'tr' as const } : null,
      targets: withProjections(text, [describeTarget(sides[side], range, work.revision)]),
      tags: at % 5 === 0 ? ['yeniden oku'] : [],
    }
  })
}
