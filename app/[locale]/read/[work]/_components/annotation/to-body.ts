import { sameValue } from '@/browser/annotation/same-value'
import type { Annotation, Body } from '@/lib/annotation/annotation'
import type { Words } from './use-draft'

/** What was written, as it is sent: without what no database keeps, and nothing at all where there are no words. */
export function toBody({ text, lang }: Pick<Words, 'text' | 'lang'>): Body | null {
  const storable = text.replace(/\0|\p{Cs}/gu, '').trimEnd()
  return storable.trim() === '' ? null : { text: storable, lang }
}

/** Whether an annotation says what was written. */
export function isWritten(written: Words, { meaning, body, stance, tags }: Annotation): boolean {
  const { stance: taken = null, tags: given = [] } = written
  const isSame = meaning === written.meaning && stance === taken && sameValue(tags, given)
  return isSame && sameValue(body, toBody(written))
}
