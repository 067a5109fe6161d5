import type { Tool } from './bar-panel'
import { MenuGlyph, OutlineGlyph } from './tool-glyphs'

/** What stands on a tool's button. */
export function ToolFace({ tool }: { tool: Tool }) {
  if (tool === 'outline') return <OutlineGlyph />
  if (tool === 'menu') return <MenuGlyph />
  return <span className="tool-face" aria-hidden />
}
