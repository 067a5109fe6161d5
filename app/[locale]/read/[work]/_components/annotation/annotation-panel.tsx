'use client'
import { useLocale, useTranslations } from 'next-intl'
import { countStuck } from '@/browser/annotation/count-stuck'
import { homeOf, paragraphOf, type PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { Sheet } from '@/components/ui/sheet'
import { notebookPath, transferPath } from '@/lib/notebook/notebook-path'
import { useReader } from '../reader-context'
import { AnnotationCard } from './annotation-card'
import { useAnnotations } from './annotation-context'
import { useCompanyShown } from './company/company-context'
import { DraftList } from './draft-list'
import { EmptyPanel } from './empty-panel'
import { HistoryButtons } from './history-buttons'
import { LastRemoved } from './last-removed'
import { StrayList } from './stray-list'
import { NoteFilterFields } from './thread/note-filter-fields'
import { useCardState } from './use-card-state'
import { useGrowing } from './use-growing'

/** Every annotation in view, in the order of the text; drafts first, detached ones last. */
export function AnnotationPanel() {
  const t = useTranslations('annotate')
  const volatile = useTranslations('outbox')('volatile')
  const inCompany = useTranslations('company')
  const locale = useLocale()
  const company = useCompanyShown()
  const isShared = (company?.company.here.kind ?? 'alone') !== 'alone'
  const title = isShared ? inCompany('panel') : t('panel.title')
  const { work } = useReader()
  const { snapshot, views: all, narrowing, text, openPanel } = useAnnotations()
  const stateOf = useCardState('panel')
  const { annotations, phase } = snapshot
  const stuck = countStuck(snapshot)
  const waiting = snapshot.unsaved - stuck
  const lost = annotations.filter((view) => homeOf(view) === null).length
  const { shown, end } = useGrowing()
  const groups = groupByParagraph(all.slice(0, shown), (view) => paragraphOf(text, view))
  return (
    <Sheet label={title} wide="end" className="annotation-panel" onClose={() => openPanel(false)}>
      <div className="annotation-panel-head">
        <h2>{title}</h2>
        <p>{t('panel.count', { count: annotations.length })}</p>
        <button
          type="button"
          className="panel-close"
          aria-label={t('panel.close')}
          onClick={() => openPanel(false)}
        >
          <span aria-hidden>×</span>
        </button>
      </div>
      {company && <company.parts.CompanySwitch />}
      <HistoryButtons />
      {phase === 'unreachable' && <p className="annotation-alert">{t('panel.unreachable')}</p>}
      {waiting > 0 && (
        <p className="annotation-alert">
          {snapshot.volatile ? volatile : t('panel.waiting', { count: waiting })}
        </p>
      )}
      {lost > 0 && <p className="annotation-alert">{t('detached.count', { count: lost })}</p>}
      {stuck > 0 && <p className="annotation-alert">{t('panel.stuck', { count: stuck })}</p>}
      <StrayList />
      {(annotations.length > 0 || narrowing.isClean) && <NoteFilterFields />}
      <DraftList />
      <LastRemoved />
      {annotations.length === 0 && all.length === 0 && phase !== 'loading' && <EmptyPanel />}
      {all.length > 0 && (
        <section aria-label={t('panel.list')} className="panel-list">
          {groups.map(([paragraph, views]) => (
            <div key={paragraph}>
              <h3>
                {paragraph === null ? t('detached.title') : t('paragraph', { number: paragraph.slice(1) })}
              </h3>
              {paragraph === null && <p>{t('detached.what')}</p>}
              <ol className="annotation-cards">
                {views.map((view) => (
                  <li key={view.annotation.id}>
                    <AnnotationCard view={view} shelf="panel" {...stateOf(view.annotation.id)} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
          {shown < all.length && <div key={shown} ref={end} />}
        </section>
      )}
      {annotations.length > 0 && (
        <p className="panel-ways">
          <a href={notebookPath(work, locale)}>{t('panel.notebook')}</a>
          <a href={transferPath(work, locale)}>{t('panel.export')}</a>
        </p>
      )}
    </Sheet>
  )
}

/** Neighbours of one paragraph together. Annotations come in the order of the text, so each paragraph comes once. */
function groupByParagraph(
  views: readonly PlacedAnnotation[],
  paragraphAt: (view: PlacedAnnotation) => string | null,
): [string | null, PlacedAnnotation[]][] {
  const groups: [string | null, PlacedAnnotation[]][] = []
  for (const view of views) {
    const paragraph = paragraphAt(view)
    const group = groups.at(-1)
    if (group?.[0] === paragraph) group[1].push(view)
    else groups.push([paragraph, [view]])
  }
  return groups
}
