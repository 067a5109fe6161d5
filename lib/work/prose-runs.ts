import { otherSide, type Side } from '../text/side'

/** A stretch of editorial prose in one language; `foreign` when it is a word of the other one, quoted. */
export interface ProseRun {
  text: string
  lang: Side
  foreign: boolean
}

/** Cuts prose written in `lang` into runs of one language each, without the guillemets, in order, none empty. */
export function proseRuns(prose: string, lang: Side): ProseRun[] {
  return prose
    .split(/‹([^‹›]+)›/u)
    .map((text, index): ProseRun => {
      const foreign = index % 2 === 1
      return { text, lang: foreign ? otherSide(lang) : lang, foreign }
    })
    .filter((run) => run.text !== '')
}
