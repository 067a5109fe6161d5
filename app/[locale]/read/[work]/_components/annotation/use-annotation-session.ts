'use client'
import { useCallback, useMemo, useState } from 'react'
import { useNow, useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { isRoot } from '@/lib/annotation/annotation-kind'
import type { CompanyChoice } from '@/lib/annotation/company-choice'
import { readCompany } from '@/browser/annotation/company-choice'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import type { PlacingText } from '@/browser/annotation/placed-annotation'
import { findSentence, shownOf } from '@/browser/reading/sentences'
import type { LaidReply } from '@/browser/annotation/thread-replies'
import { bringToEye } from '@/browser/reading/scroll-to'
import { useReader } from '../reader-context'
import type { Annotations, Choosing, LayerActions, OpenList } from './annotation-context'
import type { CompanyShown } from './company/company-context'
import { useCompany, type KnownCompany } from './company/use-company'
import { findNear } from './find-near'
import type { ToastMessage } from './toast'
import { useAnnotationStore, useJustSaved } from './use-annotation-store'
import { useNarrowing } from './use-narrowing'
import { useUndoing } from './use-undoing'

export interface Session {
  annotations: Annotations
  actions: LayerActions
  now: Date
  toast: ToastMessage | null
  dropToast: () => void
  known: KnownCompany & { begun: CompanyChoice | null }
  company: CompanyShown | null
}

/** Gives a sentence the focus: also one the Tab key does not stop at. */
function focusSentence(sentence: HTMLElement | null | undefined): void {
  if (sentence && !sentence.hasAttribute('tabindex')) sentence.tabIndex = -1
  sentence?.focus({ preventScroll: true })
}

/** All that the annotation layer has open, and what its parts can ask for. */
export function useAnnotationSession(text: PlacingText, reference: string): Session {
  const t = useTranslations('annotate')
  const { root, work, announce } = useReader()
  const [begun] = useState(() => readCompany(findLocalStorage(), work, location.search))
  const { store, history, snapshot } = useAnnotationStore(work, text, begun)
  const known = useCompany(store, begun)
  const company = useMemo(
    () =>
      known.company && known.companyParts ? { company: known.company, parts: known.companyParts } : null,
    [known.company, known.companyParts],
  )
  const now = useNow({ updateInterval: 60_000 })
  const [active, activate] = useState<string | null>(null)
  const narrowed = useNarrowing(work, snapshot, text, active, activate)
  const [editing, edit] = useState<Annotations['editing']>(null)
  const [composing, setComposing] = useState<Annotations['composing']>(null)
  const [choosing, setChoosing] = useState<Choosing | null>(null)
  const [adjusting, setAdjusting] = useState<Annotations['adjusting']>(null)
  const [list, setList] = useState<OpenList | null>(null)
  const [panel, openPanel] = useState(false)
  const [removed, setRemoved] = useState<Annotation | null>(null)
  const [toast, setToast] = useState<ToastMessage | null>(null)

  const saved = useJustSaved(
    store,
    useCallback(
      ({ deletedAt }) => announce(deletedAt === null ? t('state.saved') : t('state.deleted')),
      [announce, t],
    ),
  )

  const say = useCallback(
    (message: string, action: ToastMessage['action']) => {
      setToast((last) => ({ key: (last?.key ?? 0) + 1, text: message, action }))
      announce(message)
    },
    [announce],
  )
  const undoing = useUndoing(history, {
    say,
    show: (id) => {
      const { annotations, replies } = store.snapshot()
      const isThere = annotations.some(({ annotation }) => annotation.id === id)
      const isIn = (thread: readonly LaidReply[]) => thread.some(({ annotation }) => annotation.id === id)
      activate(isThere ? id : ([...replies].find(([, thread]) => isIn(thread))?.[0] ?? null))
    },
  })

  const restore = useCallback(
    (annotation: Annotation) => {
      setToast(null)
      activate(annotation.thread)
      void store.restore(annotation)
    },
    [store],
  )

  const actions = useMemo(
    (): LayerActions => ({
      store,
      text,
      reference,
      activate,
      edit,
      compose: (begun) => setComposing((last) => begun && { ...begun, key: (last?.key ?? 0) + 1 }),
      choose: (next) => {
        setChoosing(next)
        if (!next) return
        setAdjusting(null)
        openPanel(false)
        setList(null)
        const view = store.snapshot().annotations.find(({ annotation }) => annotation.id === next.id)
        const near = view && findNear(root, view)
        // After what was open has given the focus back: by the keyboard, the choosing begins at the note.
        requestAnimationFrame(() => focusSentence(near))
      },
      startAdjusting: (id, target) => {
        openPanel(false)
        setList(null)
        setToast(null)
        setChoosing(null)
        activate(id)
        setAdjusting({ id, target })
      },
      stopAdjusting: () => setAdjusting(null),
      openList: (opened) => setList((last) => ({ ...opened, key: (last?.key ?? 0) + 1 })),
      closeList: (closed) =>
        setList((last) => (closed === undefined || closed.key === last?.key ? null : last)),
      openPanel,
      goTo: ({ annotation }, place) => {
        const sentence = findSentence(root, place.range.start.segment, place.side)
        const shown = sentence && shownOf(sentence)
        if (!shown) return
        openPanel(false)
        setList(null)
        activate(annotation.id)
        // After the panel has given the focus back.
        requestAnimationFrame(() => {
          focusSentence(shown)
          bringToEye(shown)
        })
      },
      offer: (message, label, run) => say(message, { label, run }),
      remove: ({ annotation }) => {
        const { id } = annotation
        const isNote = isRoot(annotation)
        const view = store.snapshot().annotations.find((shown) => shown.annotation.id === id)
        if (isNote) activate(null)
        // The button that was pressed is about to go: from the margin, the focus goes to the words.
        if (view && document.activeElement?.closest('.margin-cards')) focusSentence(findNear(root, view))
        void store.remove(id).then((gone) => {
          if (isNote) setRemoved(gone)
          if (gone)
            say(t(isNote ? 'undo.deleted' : 'undo.unreplied'), {
              label: t('undo.action'),
              run: () => restore(gone),
            })
        })
      },
      restore,
      giveUp: ({ annotation }) => {
        const { meaning, body, stance, tags, targets } = annotation
        void store.giveUp(annotation.id).then(() => {
          const theirs = store.theirs(annotation.id)
          const redo = () =>
            theirs && theirs.deletedAt === null
              ? store.change(theirs, { meaning, body, stance, tags, targets })
              : store.restore(annotation)
          say(t('undo.givenUp'), { label: t('undo.action'), run: () => void redo() })
        })
      },
    }),
    [store, text, reference, root, say, restore, t],
  )
  const isBack =
    removed !== null && snapshot.annotations.some(({ annotation }) => annotation.id === removed.id)
  // Not remembered: this is drawn anew for little else than a change of one of these.
  const annotations: Annotations = {
    ...actions,
    ...narrowed,
    snapshot,
    saved,
    active,
    shelf: panel ? 'panel' : list ? 'list' : 'margin',
    editing,
    composing,
    choosing,
    adjusting,
    list,
    panel,
    // However it was brought back, it is not offered again.
    removed: isBack ? null : removed,
    undoing,
  }
  return {
    annotations,
    actions,
    now,
    toast,
    known: { ...known, begun },
    company,
    dropToast: useCallback(() => setToast(null), []),
  }
}
