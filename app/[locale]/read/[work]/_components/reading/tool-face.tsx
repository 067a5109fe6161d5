import { useTranslations } from 'next-intl'
import type { Tool } from './bar-panel'
import { MenuGlyph, OutlineGlyph } from './tool-glyphs'

/** What stands on a tool's button. */
export function ToolFace({ tool }: { tool: Tool }) {
  const t = useTranslations('reader.face')
  if (tool === 'outline') return <OutlineGlyph />
  if (tool === 'menu') return <MenuGlyph />
  return <span aria-hidden>{t(tool)}</span>
}
