'use client'
import { useTranslations } from 'next-intl'
import { Popover } from '@/components/ui/popover'
import { ComfortsPanel } from './comforts-panel'
import { KeysTool } from './keys-tool'
import { MenuPanel } from './menu-panel'
import { OutlinePanel } from './outline-panel'

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
  if (tool === 'keys') return <KeysTool onClose={onClose} returnTo={returnTo} />
  return (
    <Popover
      anchor={anchor}
      label={label}
      onClose={onClose}
      placement="bottom-end"
      returnTo={returnTo}
      className={`tool-panel ${tool}-panel`}
    >
      {tool === 'outline' && <OutlinePanel onClose={onClose} />}
      {tool === 'comforts' && <ComfortsPanel />}
      {tool === 'menu' && <MenuPanel onClose={onClose} onKeys={() => onOpen('keys')} />}
    </Popover>
  )
}
