import fc from 'fast-check'
import type { Annotation, Body } from '../annotation/annotation'
import { MEANINGS } from '../annotation/meaning'
import { STANCES } from '../annotation/stance'
import { Tags } from '../annotation/tag'
import { describeTarget } from '../anchor/describe-target'
import { normalizeRange } from '../anchor/normalize-range'
import type { SideText } from '../anchor/side-text'
import { rangeIn } from '../anchor/side-text.arbitrary'
import type { Target } from '../anchor/target'
import { unplacedTarget } from '../anchor/unplaced'
import { SIDES } from '../text/side'
import { loadSample } from '../work/fixtures/sample-work.cases'
import { sideTextAt } from '../work/side-text-of'

/** The work the notes stand in, and whose they are. */
export const SAMPLE = loadSample()
export const READER = 'reader-1'

const REVISIONS = [1, 2, 3]

/** Whatever is dear to write and to read: astral signs, what is not composed, the four letters i, what looks like markup. */
const hostile = fc.constantFrom(
  'İ',
  'e\u0301',
  '😀',
  'I ı',
  '"',
  '=1+1',
  '\r\n',
  '\u2028',
  '<b>',
  '\t@x',
  '\uFEFF',
  '```',
)

const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))
  .filter((text) => text.trim() !== '' && !/[\0\p{Cs}]/u.test(text))

const body: fc.Arbitrary<Body> = fc.record({ text: words, lang: fc.constantFrom(...SIDES) })

const tags = fc
  .array(fc.constantFrom('İstanbul', 'ısı', 'işaret', 'عربي', '日本', 'e\u0301t', 'idea', 'a, b'), {
    maxLength: 3,
  })
  .map((all) => all.map((tag) => tag.normalize('NFC')))
  .filter((all) => Tags.safeParse(all).success)

const time = fc
  .integer({ min: Date.parse('2020-01-01'), max: Date.parse('2026-11-22') })
  .map((at) => new Date(at).toISOString())

/** A target on any revision, or, once in a while, one whose words stand nowhere. */
const target = (role: Target['role']): fc.Arbitrary<Target> =>
  fc.tuple(fc.constantFrom(...SIDES), fc.constantFrom(...REVISIONS)).chain(([side, revision]) => {
    const sideText = sideTextAt(SAMPLE, side, revision)
    return fc.oneof(
      { weight: 9, arbitrary: standing(sideText, revision, role) },
      { weight: 1, arbitrary: lost(sideText, revision, role) },
    )
  })

const standing = (sideText: SideText, revision: number, role: Target['role']) =>
  rangeIn(sideText)
    .filter((range) => normalizeRange(sideText, range) !== null)
    .map((range): Target => ({
      ...describeTarget(sideText, range, revision),
      role,
      via: role === 'projected' ? 'words' : null,
    }))

const lost = (sideText: SideText, revision: number, role: Target['role']): fc.Arbitrary<Target> =>
  fc.constant(
    unplacedTarget(
      sideText,
      { exact: 'Hiçbir yerde durmayan uzunca bir alıntı', prefix: 'öncesi ', suffix: '' },
      revision,
      role === 'related' ? 'related' : 'marked',
    ),
  )

const root = fc.record({
  meaning: fc.constantFrom(...MEANINGS),
  body: fc.option(body),
  targets: fc
    .tuple(
      target('marked'),
      fc.array(fc.oneof(target('marked'), target('projected'), target('related')), { maxLength: 3 }),
    )
    .map(([first, rest]) => [first, ...rest.filter(({ role }) => role !== 'projected' || isSafe(first))]),
  tags,
  editedAt: fc.option(time),
  answered: fc.option(fc.record({ at: time, by: fc.constantFrom('asker', 'teacher') })),
})

/** A projection is only kept beside a mark that stands: of one that does not, it is laid anew. */
const isSafe = ({ start }: Target) => start.offset < 1_000

const reply = fc.record({
  body,
  stance: fc.option(fc.constantFrom(...STANCES)),
  targets: fc.array(target('related'), { maxLength: 2 }),
  tags,
  editedAt: fc.option(time),
  above: fc.nat(50),
  isGone: fc.boolean(),
})

const BLANK = {
  work: SAMPLE.work.id,
  layer: 'private' as const,
  author: { id: READER, name: null },
  mine: true,
  reactions: [],
  aside: false,
  hidden: null,
  locked: false,
  version: 1,
  deletedAt: null,
}

/** Notes and replies of one reader in one work, as the API gives them; gone ones only where something live is under them. */
export const sampleNotes: fc.Arbitrary<Annotation[]> = fc
  .array(
    fc.tuple(root, fc.array(reply, { maxLength: 4 }), fc.uuid({ version: 7 }), time, time, fc.boolean()),
    { maxLength: 5 },
  )
  .chain((threads) =>
    fc
      .array(fc.uuid({ version: 7 }), { minLength: 40, maxLength: 40 })
      .map((ids) =>
        threads.flatMap(([first, replies, id, createdAt, updatedAt, isGone], at) => {
          const note: Annotation = {
            ...BLANK,
            ...first,
            id,
            thread: id,
            replyTo: null,
            stance: null,
            createdAt,
            updatedAt,
          }
          const made = [note]
          for (const [number, { above, body, stance, targets, tags, editedAt }] of replies.entries()) {
            const rest = { body, stance, targets, tags, editedAt }
            const parent = made[above % made.length] ?? note
            const own = {
              id: ids[at * 8 + number] ?? id,
              thread: id,
              replyTo: parent.id,
              createdAt,
              updatedAt,
            }
            made.push({ ...BLANK, meaning: null, answered: null, ...rest, ...own })
          }
          return made.map((one, place) => {
            const isAnswered = made.some(({ replyTo }) => replyTo === one.id)
            const wants = place === 0 ? isGone : (replies[place - 1]?.isGone ?? false)
            return wants && isAnswered ? entomb(one) : one
          })
        }),
      )
      .map((notes) => notes.sort((a, b) => (a.id < b.id ? -1 : 1)))
      .filter((notes) => new Set(notes.map(({ id }) => id)).size === notes.length),
  )

/** As deletion leaves one that is still answered. */
function entomb(note: Annotation): Annotation {
  const targets = note.replyTo === null ? note.targets : []
  return {
    ...note,
    body: null,
    tags: [],
    stance: null,
    editedAt: null,
    answered: null,
    targets,
    deletedAt: note.updatedAt,
  }
}
