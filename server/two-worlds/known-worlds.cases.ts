import type { Secret, World } from './world.fixture'

const note = (who: 'ayse' | 'assistant', layer: 'one' | 'private') =>
  ({ kind: 'note', who, layer, at: 0 }) as const

/** Something that tells nobody anything. */
const quiet = (): Secret => ({ after: 0, step: note('ayse', 'private'), then: [], looks: 'alone' })

/** Worlds in which somebody once learned what they may not see: they are looked at first. */
export const KNOWN_WORLDS: readonly World[] = [
  // The archive of all that is kept told of a notice whose note was hidden since.
  {
    isOpen: true,
    steps: [note('ayse', 'one')],
    secrets: [
      ...[quiet(), quiet(), quiet()],
      { after: 0, step: note('assistant', 'one'), then: ['hide'], looks: 'suspended' },
    ],
  },
]
