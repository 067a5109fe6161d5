import { v7 } from 'uuid'
import { describeTarget } from '../../lib/anchor/describe-target'
import type { AnnotationInput } from '../../lib/annotation/annotation'
import { MEANINGS } from '../../lib/annotation/meaning'
import { withProjections, type AlignedText } from '../../lib/annotation/note-targets'
import { SIDES } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { sideTextOf } from '../../lib/work/side-text-of'
import { pickRange } from './pick-range'
import { makeSeeded } from './seeded'

/** Requests under way at once. */
const LANES = 8

/** Makes one reader on a server, and so many notes of theirs on a work, as the page would save them. Returns their cookie. */
export async function seedNotes(url: string, loaded: LoadedWork, count: number): Promise<string> {
  const headers = { origin: url, 'content-type': 'application/json' }
  const opened = await fetch(`${url}/api/session`, { method: 'POST', headers })
  const cookie = opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const inputs = makeInputs(loaded, count)
  const save = async () => {
    for (let input = inputs.pop(); input; input = inputs.pop()) {
      const body = JSON.stringify(input)
      const answer = await fetch(`${url}/api/annotations/${v7()}`, {
        method: 'PUT',
        headers: { ...headers, cookie },
        body,
      })
      if (answer.status !== 201) throw new Error(`a note was not saved: ${await answer.text()}`)
    }
  }
  await Promise.all(Array.from({ length: LANES }, save))
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
