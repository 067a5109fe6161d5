'use client'
import { useRef, useState, type SubmitEvent, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { downloadFile, keepFile, type ExportProgress } from '@/browser/portable/download-file'
import { EXPORT_FORMATS } from '@/lib/portable/export-format'

type State =
  | { phase: 'idle' | 'cancelled' | 'failed' }
  | { phase: 'running'; progress: ExportProgress | null }
  | { phase: 'done'; name: string; count: number }

/** A form that fetches a file. Without scripts it is an ordinary one; with them it shows how far the file is, and can stop. */
export function ExportForm({ locale, children }: { locale: string; children: ReactNode }) {
  const t = useTranslations('portable.export')
  const [state, setState] = useState<State>({ phase: 'idle' })
  const stop = useRef<AbortController | null>(null)

  async function start(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)].filter(
      (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
    )
    const query = new URLSearchParams(fields)
    const format = EXPORT_FORMATS.find((one) => one === query.get('format')) ?? 'jsonld'
    const running = new AbortController()
    stop.current = running
    setState({ phase: 'running', progress: null })
    try {
      const file = await downloadFile(`/api/export?${query.toString()}`, format, {
        signal: running.signal,
        onProgress: (progress) => setState({ phase: 'running', progress }),
      })
      keepFile(file)
      setState({ phase: 'done', name: file.name, count: file.count })
    } catch {
      setState({ phase: running.signal.aborted ? 'cancelled' : 'failed' })
    }
  }

  return (
    <form action="/api/export" className="transfer-form" onSubmit={(event) => void start(event)}>
      <input type="hidden" name="locale" value={locale} />
      {children}
      <div className="transfer-go">
        {state.phase === 'running' ? (
          <>
            <button type="button" className="button" onClick={() => stop.current?.abort()}>
              {t('cancel')}
            </button>
            <progress
              aria-label={t('starting')}
              {...(state.progress && { value: state.progress.done, max: Math.max(1, state.progress.total) })}
            />
          </>
        ) : (
          <button type="submit" className="button">
            {t('submit')}
          </button>
        )}
        <p role="status" className="transfer-status">
          {state.phase === 'running' && (state.progress ? t('progress', state.progress) : t('starting'))}
          {state.phase === 'done' && t('done', { name: state.name, count: state.count })}
          {state.phase === 'cancelled' && t('cancelled')}
          {state.phase === 'failed' && t('failed')}
        </p>
      </div>
    </form>
  )
}
