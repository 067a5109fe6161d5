import type { Stance } from '@/lib/annotation/stance'

const SIGNS: Record<Stance, string> = { agrees: '✓', contests: '≠', asks: '?', cites: '§' }

/** The sign of a stance. Says nothing by itself: its word stands beside it. */
export function StanceSign({ stance }: { stance: Stance }) {
  return (
    <span className="stance-sign" data-stance={stance} aria-hidden>
      {SIGNS[stance]}
    </span>
  )
}
