/** A colour with its opacity; channels 0–255, alpha 0–1. */
export interface Colour {
  rgb: [number, number, number]
  alpha: number
}

/** Reads `#rrggbb` and `rgb(r g b / a)`. Throws on anything else. */
export function parseColour(text: string): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/u.exec(text)
  if (hex) return { rgb: [channel(hex[1], 16), channel(hex[2], 16), channel(hex[3], 16)], alpha: 1 }
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/u.exec(text)
  if (!rgb) throw new Error(`not a colour this reads: ${text}`)
  return { rgb: [channel(rgb[1], 10), channel(rgb[2], 10), channel(rgb[3], 10)], alpha: Number(rgb[4]) }
}

function channel(digits: string | undefined, base: number): number {
  return Number.parseInt(digits ?? '', base)
}

/** Lays `over` on an opaque `under`. */
export function blend(over: Colour, under: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => over.rgb[index] * over.alpha + under.rgb[index] * (1 - over.alpha)
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 }
}

/** The contrast ratio of WCAG 2.2 between two opaque colours, 1–21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance({ rgb }: Colour): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
