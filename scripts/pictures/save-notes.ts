import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { describeTarget } from '../../lib/anchor/describe-target'
import { getRange, makeSideText, type SideText } from '../../lib/anchor/side-text'
import type { AnnotationInput } from '../../lib/annotation/annotation'
import type { Side } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import type { SampleNote } from './sample-notes'

function sideTextOf({ work, texts }: LoadedWork, side: Side): SideText {
  const segments = work.paragraphs.flatMap(({ id, segments }) =>
    segments.map((segment) => ({ id: segment, paragraph: id, text: texts[side][segment]?.text ?? '' })),
  )
  return makeSideText(side, segments)
}

/** Turns a sample into what the API takes. Throws where its words do not stand on its side exactly once. */
function toInput(loaded: LoadedWork, { side, words, meaning, body }: SampleNote): AnnotationInput {
  const sideText = sideTextOf(loaded, side)
  const start = sideText.running.indexOf(words)
  if (start < 0 || start !== sideText.running.lastIndexOf(words))
    throw new Error(`“${words}” must stand once`)
  const range = getRange(sideText, { start, end: start + words.length })
  const targets = [describeTarget(sideText, range, loaded.work.revision)]
  return { work: loaded.work.id, layer: 'private', meaning, body, targets }
}

/** Saves notes as the reader of this page, who is given a session where there is none. */
export async function saveNotes(page: Page, loaded: LoadedWork, notes: SampleNote[]): Promise<void> {
  const headers = { origin: new URL(page.url()).origin }
  const { request } = page.context()
  await request.post('/api/session', { headers, failOnStatusCode: true })
  for (const note of notes) {
    const data = toInput(loaded, note)
    await request.put(`/api/annotations/${v7()}`, { headers, data, failOnStatusCode: true })
  }
}
