import type { Companies } from '@/lib/annotation/company'
import type { SeminarList } from '@/lib/seminar/seminar'
import type { SessionDocument } from '@/lib/session/session-document'

/**
 * In what company the reader may read a work; asking makes nobody a visitor. Rejects where the server cannot be reached or
 * understood.
 */
export async function listCompanies(work: string): Promise<Companies> {
  const [{ items }, { publicLayer }] = await Promise.all([
    get<SeminarList>('/api/seminars'),
    get<SessionDocument>('/api/session'),
  ])
  return { seminars: items.filter((seminar) => seminar.work === work), inPublic: publicLayer }
}

async function get<T>(address: string): Promise<T> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok) throw new Error(`no answer from ${address}: ${response.status}`)
  return (await response.json()) as T
}
