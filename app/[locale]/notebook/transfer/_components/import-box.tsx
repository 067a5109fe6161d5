'use client'
import { useRef, useState, type DragEvent } from 'react'
import { useTranslations } from 'next-intl'
import { sendImport } from '@/browser/portable/send-import'
import { IMPORT_LIMITS } from '@/lib/portable/import-limits'
import type { ImportReport } from '@/lib/portable/import-report'
import { ImportPreview } from './import-preview'
import { ReportLists } from './report-lists'
import { useSaid } from './use-said'

type State =
  | { phase: 'idle' }
  | { phase: 'reading' | 'tooLarge'; name: string }
  | { phase: 'preview' | 'sending'; file: File; report: ImportReport; problem?: string }
  | { phase: 'done'; report: ImportReport }
  | { phase: 'problem'; problem: string }

/** Takes a file in: chosen or dropped, looked at first, and written once its reader agrees. */
export function ImportBox({ titles }: { titles: Readonly<Record<string, string>> }) {
  const t = useTranslations('portable.import')
  const said = useSaid()
  const [state, setState] = useState<State>({ phase: 'idle' })
  const [isOver, setIsOver] = useState(false)
  const running = useRef<AbortController | null>(null)

  function begin(): AbortSignal {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }

  async function look(file: File | undefined) {
    if (file === undefined) return
    const { name } = file
    if (file.size > IMPORT_LIMITS.bytes) {
      setState({ phase: 'tooLarge', name })
      return
    }
    const signal = begin()
    setState({ phase: 'reading', name })
    const answer = await sendImport(file, { preview: true }, signal)
    if (signal.aborted) return
    setState(
      'report' in answer
        ? { phase: 'preview', file, report: answer.report }
        : { phase: 'problem', ...answer },
    )
  }

  async function take(file: File, report: ImportReport) {
    setState({ phase: 'sending', file, report })
    const answer = await sendImport(file, { leave: report.counts.refused }, begin())
    if ('report' in answer) setState({ phase: 'done', report: answer.report })
    else setState({ phase: 'preview', file, report, problem: answer.problem })
  }

  function leave() {
    running.current?.abort()
    setState({ phase: 'idle' })
  }

  if (state.phase === 'preview' || state.phase === 'sending') {
    return (
      <ImportPreview
        name={state.file.name}
        report={state.report}
        titles={titles}
        isSending={state.phase === 'sending'}
        problem={state.problem === undefined ? null : said(state.problem)}
        onTake={() => void take(state.file, state.report)}
        onLeave={leave}
      />
    )
  }
  if (state.phase === 'done') {
    const { attach, detached } = state.report.counts
    return (
      <div className="import-report">
        <p role="status" className="transfer-status" data-final>
          {t('done', { count: attach + detached })}
        </p>
        <ReportLists report={state.report} titles={titles} />
        <button type="button" className="button" onClick={leave}>
          {t('again')}
        </button>
      </div>
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void look(event.dataTransfer.files[0])
  }
  return (
    <div
      className="import-drop"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className="button">
        <input
          type="file"
          className="unseen"
          accept=".jsonld,.json,application/json,application/ld+json"
          onChange={(event) => {
            void look(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        {t('choose')}
      </label>
      <span>{t('drop')}</span>
      <p role="status" className="transfer-status">
        {state.phase === 'reading' && t('reading', { name: state.name })}
        {state.phase === 'tooLarge' && t('tooLarge', { name: state.name })}
        {state.phase === 'problem' && (state.problem === 'body-not-json' ? t('broken') : said(state.problem))}
      </p>
    </div>
  )
}
