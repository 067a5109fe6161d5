import type { ImportReport } from '@/lib/portable/import-report'

/** What the server said to a file: its report, or the code of the problem; `unreachable` where it said nothing. */
export type ImportAnswer = { readonly report: ImportReport } | { readonly problem: string }

/** What an import is asked for: to tell what would be done, or to do it and leave so many entries out. */
export type ImportWish = { readonly preview: true } | { readonly leave: number }

/** Sends a file to be taken in, or looked at. A visitor who is nobody yet becomes a reader by it. Never rejects. */
export async function sendImport(file: Blob, wish: ImportWish, signal: AbortSignal): Promise<ImportAnswer> {
  const query = 'preview' in wish ? 'preview=true' : `leave=${wish.leave}`
  try {
    await fetch('/api/session', { method: 'POST', credentials: 'same-origin', signal })
    const response = await fetch(`/api/import?${query}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: file,
      signal,
    })
    return await readAnswer(response)
  } catch {
    return { problem: 'unreachable' }
  }
}

async function readAnswer(response: Response): Promise<ImportAnswer> {
  const value: unknown = await response.json().catch(() => null)
  if (typeof value !== 'object' || value === null) return { problem: 'unreachable' }
  if (response.ok && 'counts' in value && 'attach' in value) return { report: value as ImportReport }
  const code = 'code' in value ? value.code : null
  return { problem: typeof code === 'string' ? code : 'unreachable' }
}
