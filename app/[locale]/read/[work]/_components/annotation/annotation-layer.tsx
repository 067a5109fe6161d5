'use client'
import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { readSides } from '@/browser/reader-dom/reader-index'
import type { PlacingText } from '@/browser/annotation/placed-annotation'
import type { PackedRevision } from '@/lib/work/packed-revisions'
import { useReader } from '../reader-context'
import { AnnotationProvider, type Annotations } from './annotation-context'
import { Painting } from './painting'
import { PanelButton } from './panel-button'
import { ParagraphAnnotations } from './paragraph-annotations'
import { SelectionTools } from './selection-tools'
import { Toast } from './toast'
import { useThreadKeys } from './thread/use-thread-keys'
import { useAnnotationKeys } from './use-annotation-keys'
import { useAnnotationSession } from './use-annotation-session'
import { useClearedDrafts } from './use-draft-box'
import { usePageMain } from './use-page-main'
import { useDraftNotice } from './use-draft-notice'
import { useFirstDeed } from './use-first-deed'
import { useNoteParts } from './use-note-parts'
import { useTextClicks } from './use-text-clicks'
import { useWaitingNotice } from './use-waiting-notice'

interface AnnotationLayerProps {
  /** The work's reference in the interface language, for a copied passage. */
  reference: string
  /** The changes that made the later revisions of the work, in order. */
  revisions: readonly PackedRevision[]
}

/** My annotations over the text: painted, in the margin, in the panel, and the tools that make them. */
export function AnnotationLayer({ reference, revisions }: AnnotationLayerProps) {
  const { root, revision, links } = useReader()
  const [text] = useState((): PlacingText => ({ sides: readSides(root), revision, links, revisions }))
  const { annotations, actions, now, toast, dropToast, known, company } = useAnnotationSession(
    text,
    reference,
  )
  const { snapshot, narrowing, adjusting, composing, list, panel } = annotations
  const main = usePageMain()
  const parts = useParts(annotations)
  useTextClicks(root, annotations)
  useAnnotationKeys(annotations)
  useThreadKeys(annotations)
  useWaitingNotice(annotations)
  useDraftNotice(annotations)
  useClearedDrafts(snapshot)
  return (
    <AnnotationProvider {...{ annotations, actions, now, company }}>
      {company && <company.parts.AimControl />}
      <PanelButton
        count={narrowing.isClean ? 0 : snapshot.annotations.length}
        unsaved={snapshot.unsaved}
        isShared={(company?.company.here.kind ?? 'alone') !== 'alone'}
        isOpen={panel}
        onOpen={() => annotations.openPanel(true)}
      />
      <ParagraphAnnotations />
      <Painting />
      {parts && <parts.SentenceCounts />}
      {!adjusting && <SelectionTools />}
      {composing && parts && <parts.ComposePlace key={composing.key} composing={composing} />}
      {list && parts && <parts.AnnotationList key={list.key} list={list} />}
      {panel && parts && <parts.AnnotationPanel />}
      {parts && <parts.FromElsewhere />}
      {known.companyParts && (
        <known.companyParts.CompanyKeeper begun={known.begun} onChange={known.setCompany} />
      )}
      {createPortal(toast && <Toast message={toast} onClose={dropToast} />, main)}
    </AnnotationProvider>
  )
}

/** What shows all notes, fetched with the reader's first deed or the first note. What was asked for and cannot be had is closed again, and offered. */
function useParts({ snapshot, composing, compose, panel, openPanel, offer }: Annotations) {
  const t = useTranslations('outbox')
  const hasBegun = useFirstDeed()
  const isAsked = location.search.includes('note=')
  const isNear =
    hasBegun || isAsked || snapshot.annotations.length + snapshot.unsaved > 0 || composing !== null
  const onMissing = useCallback(() => {
    openPanel(false)
    compose(null)
    offer(t('missing'), t('again'), () => (composing ? compose(composing) : openPanel(true)))
  }, [composing, compose, openPanel, offer, t])
  return useNoteParts(isNear, panel || composing !== null, onMissing)
}
