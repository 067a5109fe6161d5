import type { CSSProperties } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import type { Side } from '@/lib/text/side'
import type { SegmentId } from '@/lib/work/ids'
import type { SegmentPiece } from '@/lib/work/segment-pieces'

interface SegmentProps {
  id: SegmentId
  side: Side
  /** The sentence's place in its paragraph, from 0; both sides share it. */
  index: number
  pieces: SegmentPiece[]
  letters: Map<string, string>
  /** The sentences of earlier revisions that words of it have come from: notes made there are looked for here. */
  from: readonly SegmentId[]
  /** Whether it has read otherwise: its card then leads to its history. */
  isRevised: boolean
}

/** One sentence of one side. Its canonical text is its text nodes outside `[data-aside]`, in order. */
export function Segment({ id, side, index, pieces, letters, from, isRevised }: SegmentProps) {
  return (
    <span
      className="s"
      id={side === 'tr' ? id : `${side}.${id}`}
      data-segment={id}
      data-side={side}
      data-from={from.length > 0 ? from.join(' ') : undefined}
      data-revised={isRevised ? '' : undefined}
      style={{ '--i': index } as CSSProperties}
    >
      {pieces.map((piece, at) => {
        if (piece.kind === 'text') return piece.text
        if (piece.kind === 'repair')
          return (
            <span key={at} className="repair" data-repair={piece.n}>
              <del className="received" data-aside="">
                {piece.received}
              </del>
              {piece.restored}
            </span>
          )
        if (piece.kind === 'marker') return <CitationMarker key={at} label={piece.label} side={side} />
        return <NoteMark key={at} id={piece.id} letter={letters.get(piece.id) ?? ''} side={side} />
      })}
    </span>
  )
}

function CitationMarker({ label, side }: { label: string; side: Side }) {
  const locale = useLocale()
  const t = useTranslations('citation')
  return (
    <sup className="marker" data-aside="">
      <a
        id={`m${label}-${side}`}
        href={`#citation-${label}`}
        data-citation={label}
        role="doc-noteref"
        lang={locale}
        aria-label={t('marker', { label })}
      >
        {label}
      </a>
    </sup>
  )
}

function NoteMark({ id, letter, side }: { id: string; letter: string; side: Side }) {
  const locale = useLocale()
  const t = useTranslations('note')
  return (
    <sup className="note-mark" data-aside="">
      <a
        id={`${id}-${side}`}
        href={`#note-${id}`}
        data-note={id}
        role="doc-noteref"
        lang={locale}
        aria-label={t('mark', { letter })}
      >
        {letter}
      </a>
    </sup>
  )
}
