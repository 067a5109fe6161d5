/** How a layer of the painting is underlined: what is told without colour, and the custom property of its colour. */
export interface Line {
  kind: string
  /** CSS pixels. */
  thickness: number
  colour: string
}

/** Reads the underlines of `::highlight(yy-…)` out of highlights.css, by layer; what the system’s own colours get is left out. */
export function readLines(css: string): Map<string, Line> {
  const own = css.replace(/@media \(forced-colors: active\) \{[\s\S]*?\n\}/gu, '')
  const lines = new Map<string, Line>()
  for (const [, layer, rules] of own.matchAll(/^::highlight\(yy-([a-z-]+)\) \{([^}]*)\}/gmu)) {
    const line = readProperty(rules, 'line')
    const colour = /^var\(--([a-z0-9-]+)\)$/u.exec(readProperty(rules, 'color') ?? '')?.[1]
    const thickness = readProperty(rules, 'thickness')
    if (!layer || line === undefined || colour === undefined || thickness === undefined) continue
    const kind = `${line} ${readProperty(rules, 'style') ?? 'solid'}`
    lines.set(layer, { kind, thickness: Number.parseFloat(thickness), colour })
  }
  return lines
}

function readProperty(rules: string | undefined, part: string): string | undefined {
  return new RegExp(`text-decoration-${part}: ([^;]+);`, 'u').exec(rules ?? '')?.[1]
}

/** Reads the custom properties highlights.css sets for all themes: another property, or one colour by day and one by night. */
export function readMarks(css: string): Record<string, { same: string } | { day: string; night: string }> {
  const marks: ReturnType<typeof readMarks> = {}
  for (const [, name, same] of css.matchAll(/--(mark-[a-z]+): var\(--([a-z0-9-]+)\);/gu))
    marks[name ?? ''] = { same: same ?? '' }
  for (const [, name, day, night] of css.matchAll(
    /--(mark-[a-z]+): light-dark\((rgb\([^)]*\)), (rgb\([^)]*\))\);/gu,
  ))
    marks[name ?? ''] = { day: day ?? '', night: night ?? '' }
  return marks
}
