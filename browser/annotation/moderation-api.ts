import type { Annotation } from '@/lib/annotation/annotation'
import type { Layer } from '@/lib/annotation/layer'
import { asAnnotation, readRecord } from './annotation-json'

/** What came of asking: the annotation as it is now; or why not, as a problem code, null where there was no answer. */
export type Outcome = { readonly annotation: Annotation } | { readonly code: string | null }

/** Asks those who moderate to look at an annotation. */
export function flag(id: string, reason: string): Promise<Outcome> {
  return ask(`/api/annotations/${id}/flag`, { method: 'PUT', body: { reason } })
}

/** Hides an annotation for a reason, or shows it again (null). */
export function setHidden(id: string, reason: string | null): Promise<Outcome> {
  const address = `/api/annotations/${id}/hidden`
  return ask(address, reason === null ? { method: 'DELETE' } : { method: 'PUT', body: { reason } })
}

/** Closes the thread of a note, or opens it again. */
export function setLocked(id: string, isLocked: boolean): Promise<Outcome> {
  return ask(`/api/annotations/${id}/locked`, { method: isLocked ? 'PUT' : 'DELETE' })
}

/** Puts a note with its thread into another layer; `isConfirmed`: also where more people then see it. */
export function moveNote({ id, version }: Annotation, layer: Layer, isConfirmed: boolean): Promise<Outcome> {
  return ask(`/api/annotations/${id}`, {
    method: 'PATCH',
    version,
    body: { layer, ...(isConfirmed && { confirm: 'wider' }) },
  })
}

interface Asked {
  method: 'PUT' | 'DELETE' | 'PATCH'
  version?: number
  body?: object
}

async function ask(address: string, { method, version, body }: Asked): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(20_000),
      headers: {
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const value = await readRecord(response)
    const annotation = response.ok ? asAnnotation(value) : null
    if (annotation) return { annotation }
    return { code: typeof value.code === 'string' ? value.code : null }
  } catch {
    return { code: null }
  }
}
