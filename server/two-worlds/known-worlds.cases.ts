import type { Secret, World } from './world.fixture'

const note = (who: 'ayse' | 'assistant', layer: 'one' | 'private') =>
  ({ kind: 'note', who, layer, at: 0 }) as const

/** Something that tells nobody anything. */
const quiet = (): Secret => ({ after: 0, step: note('ayse', 'private'), then: [], looks: 'alone' })

/** What becomes of a note that was hidden, by whoever wrote it. */
const edited = (at: number, looks: Secret['looks']): Secret => ({
  ...{ after: 2, step: { kind: 'edit', who: 'writer', at }, then: [], looks },
})

/** Worlds in which somebody once learned what they may not see, or that chance makes too seldom: they are looked at first. */
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
  // One’s own reaction to what was public stays one’s own when the layer is closed.
  {
    isOpen: true,
    steps: [
      { kind: 'note', who: 'account', layer: 'public', at: 1 },
      { kind: 'public', isOpen: false },
    ],
    secrets: [
      ...[quiet(), quiet(), quiet()],
      { after: 0, step: { kind: 'react', who: 'elsewhere', at: 0 }, then: [], looks: 'elsewhere' },
    ],
  },
  ...[0, 1].map((at): World => ({
    isOpen: true,
    steps: [
      note('ayse', 'one'),
      { kind: 'note', who: 'account', layer: 'public', at: 1 },
      { kind: 'hide', who: 'moderator', at },
    ],
    secrets: [edited(at, 'bora'), edited(at, 'both'), edited(at, 'nobody')],
  })),
]
