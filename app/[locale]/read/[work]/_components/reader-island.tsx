'use client'
import { useState, type ReactNode } from 'react'
import { unpackLinks, type PackedLinks } from '@/lib/align/packed-links'
import type { PackedRevision } from '@/lib/work/packed-revisions'
import { createShortcutRegistry } from '@/lib/reading/shortcuts'
import { AnnotationLayer } from './annotation/annotation-layer'
import { PanelButton } from './annotation/panel-button'
import { ReaderProvider } from './reader-context'
import { ReadingBar } from './reading/reading-bar'
import { ReadingTools } from './reading/reading-tools'
import { useReaderSession } from './reading/use-reader-session'
import { ShortcutProvider } from './shortcut-context'
import { ToolsBoundary } from './tools-boundary'

interface ReaderIslandProps {
  work: string
  revision: number
  /** The work's word links. */
  words: PackedLinks
  /** The changes that made the later revisions of the work, in order. */
  revisions: readonly PackedRevision[]
  /** The work's reference in the interface language, for a copied passage. */
  reference: string
  /** What stands in the place of the notes’ tools when they cannot be drawn. */
  failed: ReactNode
}

/** The one client island of the reader: its controls in the bar, and everything that acts on the text. */
export function ReaderIsland({ work, revision, words, revisions, reference, failed }: ReaderIslandProps) {
  const [shortcuts] = useState(createShortcutRegistry)
  const [links] = useState(() => unpackLinks(words))
  const [said, announce] = useState<ReactNode>('')
  const reader = useReaderSession({ work, revision, links, announce, shortcuts })
  return (
    <ShortcutProvider value={shortcuts}>
      <ReaderProvider value={reader}>
        <ReadingBar reader={reader} />
        {reader && <ReadingTools reference={reference} />}
        {reader ? (
          <ToolsBoundary fallback={failed}>
            <AnnotationLayer reference={reference} revisions={revisions} />
          </ToolsBoundary>
        ) : (
          <PanelButton count={0} unsaved={0} isOpen={false} />
        )}
      </ReaderProvider>
      <p role="status" className="unseen">
        {said}
      </p>
    </ShortcutProvider>
  )
}
