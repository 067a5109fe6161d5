'use client'
import { createContext, useContext, type ReactNode } from 'react'
import type { Annotation } from '@/lib/annotation/annotation'
import type { AnnotationStore, Snapshot } from '@/browser/annotation/annotation-store'
import type { Deed } from '@/browser/annotation/deed'
import type { Draft } from '@/browser/annotation/drafts'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import type { Place, PlacedAnnotation, PlacingText } from '@/browser/annotation/placed-annotation'
import type { Anchor } from '@/components/ui/float-beside'
import type { Target } from '@/lib/anchor/target'
import type { Written } from './comment-editor'
import { CompanyProvider, type CompanyShown } from './company/company-context'
import type { Narrowing } from './use-narrowing'

/** The places a card can be shown in. The same annotation may stand in several at once. */
export type Shelf = 'margin' | 'list' | 'panel'

/** Some annotations, opened beside the words they were asked for at. */
export interface OpenList {
  /** Another one every time a list is opened. */
  key: number
  ids: readonly string[]
  /** The paragraph they all stand at, where the list is that of a paragraph. */
  paragraph: string | null
  anchor: Anchor
  returnTo: HTMLElement | null
}

/** A new comment that is being written: on which passage, and what its editor has where there is no draft. */
export interface Composing {
  /** Another one every time an editor is opened. */
  key: number
  targets: readonly Target[]
  saved: Written
  /** The draft to go on with; null for the one of this passage that was last touched. */
  taken: Draft | null
}

/** The annotation whose comment is being written, where, and the draft to go on with, where one was chosen. */
export interface Editing {
  id: string
  shelf: Shelf
  taken?: Draft
}

/** What was done to annotations on this page, as far as it can be taken back and made again. */
export interface Undoing {
  /** What would be undone and redone next; null where nothing would. */
  next: Readonly<Record<'undo' | 'redo', Deed | null>>
  undo: () => void
  redo: () => void
  /** What came of it last, in words; a new object each time. */
  said: { words: string } | null
}

/** A reply as far as it is written, while words are chosen that it is to quote. */
export type QuotingDraft = Omit<Draft, 'touchedAt'>

/** What words are being chosen for: one more place of a note (`target` null), or the words one of its targets is to stand on. */
export interface Choosing {
  id: string
  /** Which of the targets on display, from 0. */
  target: number | null
  /** The reply in the note's thread that is to quote the words; then they are no place of the note. */
  quoting?: QuotingDraft
}

/** What the parts of the annotation layer can ask for. The same object as long as the layer stands. */
export interface LayerActions {
  store: AnnotationStore
  text: PlacingText
  /** The work's reference in the interface language, for a copied passage. */
  reference: string
  activate: (id: string | null) => void
  edit: (editing: Editing | null) => void
  compose: (composing: Omit<Composing, 'key'> | null) => void
  choose: (choosing: Choosing | null) => void
  startAdjusting: (id: string, target: number) => void
  stopAdjusting: () => void
  openList: (list: Omit<OpenList, 'key'>) => void
  /** Closes this list, if it is still the open one; any, where none is named. */
  closeList: (list?: OpenList) => void
  openPanel: (open: boolean) => void
  /** Brings a place of a note before the reader's eyes and gives its sentence the focus. */
  goTo: (annotation: PlacedAnnotation, place: Place) => void
  /** Says something at the edge of the window, with one thing to do about it. */
  offer: (message: string, label: string, run: () => void) => void
  /** Deletes, and offers to undo it. */
  remove: (annotation: LaidAnnotation) => void
  restore: (annotation: Annotation) => void
  /** Lets the server's text stand in the place of a change it refused, and offers to undo it. */
  giveUp: (annotation: LaidAnnotation) => void
}

/** What the layer shows and has open, with what can be asked for. Another object at every change. */
export interface Annotations extends LayerActions {
  snapshot: Snapshot
  /** The notes to be seen, in the order of the text: those that are there, and the places of threads whose note is gone. */
  views: readonly PlacedAnnotation[]
  /** The same notes, each also where its replies quote the text. */
  inText: readonly PlacedAnnotation[]
  /** What decides which notes are to be seen. */
  narrowing: Narrowing
  /** What the server has just confirmed, for a moment. */
  saved: ReadonlySet<string>
  /** The annotation that is open: its passage is emphasised, its tools are shown. */
  active: string | null
  /** Where an annotation opens now: on what lies uppermost. */
  shelf: Shelf
  editing: Editing | null
  /** The new comment that is being written. */
  composing: Composing | null
  /** What the reader is choosing words for; their selection then goes to that. */
  choosing: Choosing | null
  /** The target (from 0, of those on display) whose ends are being moved on the page. */
  adjusting: { id: string; target: number } | null
  list: OpenList | null
  panel: boolean
  /** What was deleted last on this page, and can be brought back also when the offer to undo has gone. */
  removed: Annotation | null
  undoing: Undoing
}

const AnnotationContext = createContext<Annotations | null>(null)
const ActionsContext = createContext<LayerActions | null>(null)
const NowContext = createContext(new Date(0))

interface AnnotationProviderProps {
  annotations: Annotations
  actions: LayerActions
  /** Renewed every minute. */
  now: Date
  company: CompanyShown | null
  children: ReactNode
}

export function AnnotationProvider({
  annotations,
  actions,
  now,
  company,
  children,
}: AnnotationProviderProps) {
  return (
    <ActionsContext value={actions}>
      <NowContext value={now}>
        <CompanyProvider value={company}>
          <AnnotationContext value={annotations}>{children}</AnnotationContext>
        </CompanyProvider>
      </NowContext>
    </ActionsContext>
  )
}

/** All that the layer shows and has open. Its parts are drawn anew at every change: a card asks for less. */
export function useAnnotations(): Annotations {
  return inLayer(useContext(AnnotationContext))
}

/** What a part of the layer can ask for: nothing is drawn anew by it. */
export function useActions(): LayerActions {
  return inLayer(useContext(ActionsContext))
}

export function useLayerNow(): Date {
  return useContext(NowContext)
}

function inLayer<T>(value: T | null): T {
  if (value === null) throw new Error('this stands outside of AnnotationLayer')
  return value
}
