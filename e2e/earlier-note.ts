import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { v7 } from 'uuid'
import type { Target } from '../lib/anchor/target'
import type { AnnotationInput } from '../lib/annotation/annotation'
import { parseSegmentSource } from '../lib/text/segment-source'
import { WORK } from './site'

/** A target on words of the English of revision 1, where revision 2 changed the sentence. */
function targetOf(segment: string, words: string): Target {
  const { before } = JSON.parse(readFileSync(`content/${WORK}/revisions/2.json`, 'utf8')) as {
    before: { en: Record<string, string> }
  }
  const { text } = parseSegmentSource(before.en[segment] ?? '')
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” in ${segment} on revision 1`)
  const end = start + words.length
  return {
    side: 'en',
    start: { segment, offset: start },
    end: { segment, offset: end },
    quote: {
      exact: words,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    revision: 1,
    role: 'marked',
    via: null,
  }
}

/** Saves a note made on revision 1, as a program would that had it waiting since. */
export async function saveEarlierNote(
  request: APIRequestContext,
  origin: string,
  { segment, words, text }: { segment: string; words: string; text: string },
): Promise<void> {
  const headers = { origin }
  const data: AnnotationInput = {
    work: WORK,
    layer: 'private',
    meaning: 'doubt',
    body: { text, lang: 'tr' },
    targets: [targetOf(segment, words)],
  }
  await request.post('/api/session', { headers, failOnStatusCode: true })
  await request.put(`/api/annotations/${v7()}`, { headers, data, failOnStatusCode: true })
}
