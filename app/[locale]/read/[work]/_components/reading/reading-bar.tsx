'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { effectiveView } from '@/lib/reading/view'
import { NARROW, useMedia } from '@/components/ui/use-media'
import type { Reader } from '../reader-context'
import { BarKeys } from './bar-keys'
import { BarPanel, type Tool } from './bar-panel'
import { SwapButton } from './swap-button'
import { ToolButton } from './tool-button'
import { ToolFace } from './tool-face'
import { useReadingState } from './use-reading-state'
import { ViewSwitch } from './view-switch'

const TOOLS: readonly Tool[] = ['outline', 'comforts', 'keys', 'menu']

interface OpenTool {
  tool: Tool
  anchor: HTMLElement
  /** Opened by its button, which then gets the focus back; by a key, whoever had it does. */
  returnTo: HTMLElement | null
}

/** The reader's controls in the bar: all of them where there is room, else one button that opens the rest. */
export function ReadingBar({ reader }: { reader: Reader | null }) {
  const t = useTranslations('reader')
  const state = useReadingState()
  const view = effectiveView(state.view, !useMedia(NARROW))
  const [open, setOpen] = useState<OpenTool | null>(null)
  const close = () => {
    setOpen(null)
  }
  return (
    <div role="group" aria-label={t('tools')} className="reading-bar">
      <div className="bar-views">
        <ViewSwitch view={view} onChange={(choice) => reader?.change({ view: choice })} />
        <SwapButton swapped={state.swapped} onChange={(swapped) => reader?.change({ swapped })} />
      </div>
      {TOOLS.map((tool) => (
        <ToolButton
          key={tool}
          tool={tool}
          label={t(`tool.${tool}`)}
          isOpen={open?.tool === tool}
          onOpen={(anchor) => {
            setOpen({ tool, anchor, returnTo: anchor })
          }}
          onClose={close}
        >
          <ToolFace tool={tool} />
        </ToolButton>
      ))}
      {reader && (
        <BarKeys
          onOpen={(tool, anchor) => {
            setOpen({ tool, anchor, returnTo: null })
          }}
        />
      )}
      {reader && open && (
        <BarPanel
          key={open.tool}
          {...open}
          // The word that one has closed may come when the next is open.
          onClose={() => setOpen((last) => (last === open ? null : last))}
          onOpen={(tool) => {
            setOpen({ ...open, tool })
          }}
        />
      )}
    </div>
  )
}
