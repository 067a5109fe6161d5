import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { v7 } from 'uuid'
import type { AnnotationInput } from '../lib/annotation/annotation'
import { WORK } from './site'

/** A note on the first word of the essay, as a program would send it. */
function makeInput(text: string, layer: AnnotationInput['layer'] = 'private'): AnnotationInput {
  const turkish = JSON.parse(readFileSync(`content/${WORK}/tr.json`, 'utf8')) as Record<string, string>
  const { revision } = JSON.parse(readFileSync(`content/${WORK}/work.json`, 'utf8')) as { revision: number }
  const segment = 'p1.s1'
  const source = turkish[segment] ?? ''
  const end = source.search(/\P{L}/u)
  const quote = { exact: source.slice(0, end), prefix: '', suffix: source.slice(end, end + 32) }
  return {
    work: WORK,
    layer,
    meaning: 'idea',
    body: { text, lang: 'tr' },
    targets: [
      {
        side: 'tr',
        start: { segment, offset: 0 },
        end: { segment, offset: end },
        quote,
        revision,
        role: 'marked',
        via: null,
      },
    ],
  }
}

/** Saves a note through the API; resolves when the server has said it is saved. Gives back its address. */
export function saveNote(
  request: APIRequestContext,
  origin: string,
  text: string,
  layer?: AnnotationInput['layer'],
  meaning: AnnotationInput['meaning'] = 'idea',
): Promise<string> {
  return save(request, origin, { ...makeInput(text, layer), meaning })
}

/** Saves a reply to a note at an address, as `saveNote` does. */
export function saveReply(
  request: APIRequestContext,
  origin: string,
  note: string,
  text: string,
  layer?: AnnotationInput['layer'],
): Promise<string> {
  const replyTo = note.split('/').at(-1) ?? ''
  return save(request, origin, { ...makeInput(text, layer), meaning: null, replyTo, targets: [] })
}

async function save(request: APIRequestContext, origin: string, data: AnnotationInput): Promise<string> {
  const headers = { origin }
  const address = `/api/annotations/${v7()}`
  await request.post('/api/session', { headers, failOnStatusCode: true })
  await request.put(address, { headers, data, failOnStatusCode: true })
  return address
}
