import { findWordGroup } from '../align/word-group'
import type { WordLink, WordLinks } from '../align/word-link'
import type { Side } from '../text/side'
import type { SegmentText } from '../text/segment-source'
import type { WordLayer } from './word-layer'

/**
 * The confirmed links of a layer in offsets of the canonical texts, those of a segment in the order of the Turkish. A
 * link whose words do not stand in its segment is left out: `check:content` tells of it.
 */
export function findWordLinks(layer: WordLayer, texts: Record<Side, Record<string, SegmentText>>): WordLinks {
  return Object.fromEntries(
    Object.entries(layer).flatMap(([id, { links }]) => {
      const tr = texts.tr[id]?.text ?? ''
      const en = texts.en[id]?.text ?? ''
      const found = links.flatMap((link) => findLink(tr, en, link)).sort(byTurkish)
      return found.length > 0 ? [[id, found]] : []
    }),
  )
}

function findLink(trText: string, enText: string, [trWritten, enWritten]: [string, string]): WordLink[] {
  const tr = findWordGroup(trText, 'tr', trWritten)
  const en = findWordGroup(enText, 'en', enWritten)
  return typeof tr === 'string' || typeof en === 'string' ? [] : [{ tr, en }]
}

function byTurkish(a: WordLink, b: WordLink): number {
  return (a.tr[0]?.start ?? 0) - (b.tr[0]?.start ?? 0)
}
