import 'server-only'

/**
 * Tells whether somebody else has written. Every mutation takes a number, in whichever process it happens; those of this one
 * are known.
 */
export class Turns {
  /** Up to where it was asked; null before. */
  #known: bigint | null = null
  readonly #ours = new Set<bigint>()

  /** Notes a mutation that this process has committed. */
  note(turn: bigint): void {
    this.#ours.add(turn)
  }

  /** Whether all mutations up to the last one there is are ours, of those since it was last asked. */
  areOurs(last: bigint): boolean {
    const known = this.#known
    this.#known = last
    let isOurs = known !== null && known <= last
    for (let turn = (known ?? last) + 1n; isOurs && turn <= last; turn++) isOurs = this.#ours.has(turn)
    for (const turn of this.#ours) if (turn <= last) this.#ours.delete(turn)
    return isOurs
  }
}
