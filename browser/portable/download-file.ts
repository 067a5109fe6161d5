import { openEntryCounter } from '@/lib/portable/count-entries'
import type { ExportFormat } from '@/lib/portable/export-format'

/** How far an export is: entries so far, of about so many. */
export type ExportProgress = { readonly done: number; readonly total: number }

/** A file that has arrived whole. */
export type DownloadedFile = { readonly name: string; readonly blob: Blob; readonly count: number }

/** Fetches an export while it is written, and tells how far it is. Rejects where it breaks off, or `signal` stops it. */
export async function downloadFile(
  address: string,
  format: ExportFormat,
  options: { signal: AbortSignal; onProgress: (progress: ExportProgress) => void },
): Promise<DownloadedFile> {
  const response = await fetch(address, { credentials: 'same-origin', signal: options.signal })
  if (!response.ok || response.body === null) throw new Error(`no file: ${response.status}`)
  const total = Number(response.headers.get('yanyana-entries') ?? 0)
  const count = openEntryCounter(format)
  const decoder = new TextDecoder()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let done = 0
  const reader = response.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    done = count(decoder.decode(next.value, { stream: true }))
    options.onProgress({ done: Math.min(done, total), total })
  }
  const type = response.headers.get('content-type') ?? ''
  return { name: nameOf(response), blob: new Blob(pieces, { type }), count: total }
}

function nameOf(response: Response): string {
  return /filename="([^"]+)"/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'yanyana'
}

/** Hands a file to the browser to keep, as a link would. */
export function keepFile({ name, blob }: DownloadedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has the file once the click is through; some read it a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
