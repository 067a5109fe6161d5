import { listHeirs, type Heirs } from './neighbourhood'
import { plainText } from './plain-text'
import type { SideText } from './side-text'

/** A text with what is read of it when it is first needed, and then kept. */
export interface ReadText {
  readonly sideText: SideText
  /** The running text in plain form, unit for unit. */
  readonly plain: () => string
  /** Where words of sentences have come to; null when that is not known of this text. */
  readonly heirs: () => Heirs | null
}

export function readText(sideText: SideText): ReadText {
  return {
    sideText,
    plain: once(() => plainText(sideText.running, sideText.side)),
    heirs: once(() => listHeirs(sideText)),
  }
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | null = null
  return () => (kept ??= { value: read() }).value
}
