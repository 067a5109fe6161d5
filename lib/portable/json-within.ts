/** What a JSON text may be made of. */
export interface JsonLimits {
  /** How deep arrays and objects may lie in one another. */
  depth: number
}

/** The value of a JSON text; why there is none: it is no JSON, or lies too deep to be walked safely. Never throws. */
export function jsonWithin(
  text: string,
  { depth }: JsonLimits,
): { value: unknown } | 'not-json' | 'too-deep' {
  if (deepest(text) > depth) return 'too-deep'
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return 'not-json'
  }
}

/** How deep brackets lie in one another outside of strings. Reads the text once, before anything is made of it. */
function deepest(text: string): number {
  let depth = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at)
        break
      case 0x5b:
      case 0x7b:
        depth++
        if (depth > most) most = depth
        break
      case 0x5d:
      case 0x7d:
        depth--
    }
  }
  return most
}

/** The offset of the closing quotation mark; the end of the text where there is none. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5c) at++
    else if (unit === 0x22) return at
  }
  return text.length
}
