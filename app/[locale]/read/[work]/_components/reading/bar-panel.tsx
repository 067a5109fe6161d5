'use client'
import { useTranslations } from 'next-intl'
import { Popover } from '@/components/ui/popover'
import { KeysTool } from './keys-tool'
import { useToolPanels } from './use-tool-panels'

export type Tool = 'outline' | 'comforts' | 'keys' | 'menu'

interface BarPanelProps {
  tool: Tool
  anchor: HTMLElement
  returnTo: HTMLElement | null
  onClose: () => void
  onOpen: (tool: Tool) => void
}

/** The panel of one of the bar's buttons. */
export function BarPanel({ tool, anchor, returnTo, onClose, onOpen }: BarPanelProps) {
  const t = useTranslations('reader')
  const label = t(`tool.${tool}`)
  const panels = useToolPanels(onClose)
  if (tool === 'keys') return <KeysTool onClose={onClose} returnTo={returnTo} />
  if (!panels) return null
  return (
    <Popover
      anchor={anchor}
      label={label}
      onClose={onClose}
      placement="bottom-end"
      returnTo={returnTo}
      className={`tool-panel ${tool}-panel`}
    >
      {tool === 'outline' && <panels.OutlinePanel onClose={onClose} />}
      {tool === 'comforts' && <panels.ComfortsPanel />}
      {tool === 'menu' && <panels.MenuPanel onClose={onClose} onKeys={() => onOpen('keys')} />}
    </Popover>
  )
}
