/** Long work that can be left off between its parts: each `yield` is a moment at which others may have their turn. */
export type Stretches<Made> = Generator<undefined, Made, undefined>

/** Does long work at one stretch. */
export function doWhole<Made>(work: Stretches<Made>): Made {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
