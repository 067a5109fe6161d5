'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { ImportReport } from '@/lib/portable/import-report'
import { ReportLists } from './report-lists'

interface ImportPreviewProps {
  name: string
  report: ImportReport
  titles: Readonly<Record<string, string>>
  isSending: boolean
  /** Why it could not be done; null where it was not tried, or is going on. */
  problem: string | null
  onTake: () => void
  onLeave: () => void
}

/** What an import would do, and the two ways on. What cannot be taken is left out only by a reader who says so. */
export function ImportPreview({
  name,
  report,
  titles,
  isSending,
  problem,
  onTake,
  onLeave,
}: ImportPreviewProps) {
  const t = useTranslations('portable.import')
  const heading = useRef<HTMLHeadingElement>(null)
  const [mayLeave, setMayLeave] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const { attach, detached, refused } = report.counts
  const count = attach + detached
  const isHeld = refused > 0 && !mayLeave
  // Whoever chose the file is led to what it would do.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="import-report">
      <h3 ref={heading} tabIndex={-1}>
        {t('preview', { name })}
      </h3>
      <ReportLists report={report} titles={titles} />
      {refused > 0 && count > 0 && (
        <label className="import-leave">
          <input type="checkbox" checked={mayLeave} onChange={(event) => setMayLeave(event.target.checked)} />
          {t('leave', { count: refused })}
        </label>
      )}
      <div className="transfer-go">
        {count > 0 && (
          <button
            type="button"
            className="button"
            disabled={isSending}
            onClick={() => (isHeld ? setIsAsked(true) : onTake())}
          >
            {t('submit', { count })}
          </button>
        )}
        <button type="button" className="button quiet" disabled={isSending} onClick={onLeave}>
          {count > 0 ? t('cancel') : t('again')}
        </button>
      </div>
      <p role="status" className="transfer-status">
        {isSending && t('sending')}
        {!isSending && isHeld && isAsked && t('leaveFirst')}
        {!isSending && problem}
      </p>
    </div>
  )
}
