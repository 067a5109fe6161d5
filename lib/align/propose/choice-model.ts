/** One thing that may be chosen, by what is true of it. */
export type Choice = readonly string[]

/** A choice that was made: the place of the one taken among those there were. */
export interface MadeChoice {
  readonly choices: readonly Choice[]
  readonly taken: number
}

/** Says how likely each of some choices is to be taken: numbers from 0 to 1, together 1. */
export type ChoiceModel = (choices: readonly Choice[]) => number[]

const ROUNDS = 25
const RATE = 0.25
/** How strongly weights are drawn to nothing: what was seen once should not decide. */
const CAUTION = 0.004

/** Learns from choices made what speaks for one and against another (a maximum entropy model, always the same). */
export function learnChoices(made: readonly MadeChoice[]): ChoiceModel {
  const weights = new Map<string, number>()
  const weigh: ChoiceModel = (choices) => {
    const sums = choices.map((choice) => choice.reduce((sum, fact) => sum + (weights.get(fact) ?? 0), 0))
    const highest = Math.max(...sums)
    const raised = sums.map((sum) => Math.exp(sum - highest))
    const total = raised.reduce((sum, part) => sum + part, 0)
    return raised.map((part) => part / total)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round / 5)
    for (const { choices, taken } of made) {
      const likely = weigh(choices)
      for (const [at, choice] of choices.entries()) {
        const step = rate * ((at === taken ? 1 : 0) - (likely[at] ?? 0))
        for (const fact of choice) {
          const weight = weights.get(fact) ?? 0
          weights.set(fact, weight + step - rate * CAUTION * weight)
        }
      }
    }
  }
  return weigh
}
