import { describeTarget } from '../../lib/anchor/describe-target'
import type { AnnotationInput } from '../../lib/annotation/annotation'
import { MEANINGS } from '../../lib/annotation/meaning'
import { withProjections, type AlignedText } from '../../lib/annotation/note-targets'
import { SIDES } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { sideTextOf } from '../../lib/work/side-text-of'
import { pickRange } from './pick-range'
import { makeSeeded } from './seeded'
import { writeNotes } from './write-notes'

/** A server under measurement: where it answers, and the file it keeps its data in. */
interface SeededServer {
  readonly url: string
  readonly databaseFile: string
}

/**
 * Makes one reader on a server, and so many notes of theirs on a work, as the page would save them. The reader is made
 * through the API, the notes are written beside it: one by one, ten thousand take minutes. Returns
 * their cookies, as a request carries them.
 */
export async function seedNotes(server: SeededServer, loaded: LoadedWork, count: number): Promise<string> {
  const origin = { origin: server.url }
  const opened = await fetch(`${server.url}/api/session`, { method: 'POST', headers: origin })
  const cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const { viewer } = (await opened.json()) as { viewer: { id: string } }
  await writeNotes(server.databaseFile, viewer.id, makeInputs(loaded, count))
  return cookie
}

/** Notes on one to twelve words anywhere, with what they project to on the other side; every third has a comment. */
function makeInputs(loaded: LoadedWork, count: number): AnnotationInput[] {
  const seeded = makeSeeded(count)
  const { work, words } = loaded
  const sides = { tr: sideTextOf(loaded, 'tr'), en: sideTextOf(loaded, 'en') }
  const text: AlignedText = { sides, revision: work.revision, links: words }
  return Array.from({ length: count }, (_, at): AnnotationInput => {
    const side = seeded.pick(SIDES)
    const range = pickRange(sides[side].segments, seeded)
    const body = at % 3 === 0 ? { text: `Not ${at}: burada ne deniyor?`, lang: 'tr' as const } : null
    const targets = withProjections(text, [describeTarget(sides[side], range, work.revision)])
    return { work: work.id, layer: 'private', meaning: seeded.pick(MEANINGS), body, targets }
  })
}
