import { scoreAgreements, type Agreement } from '@/lib/align/propose/measure-links'

const HEAD = ['segment', 'pairs', 'proposed', 'right', 'precision', 'recall', 'F1']

/** A table of how proposals agree with confirmed links, a line a segment, and all together. */
export function listAgreementLines(agreements: ReadonlyMap<string, Agreement>): string[] {
  const all = [...agreements]
  const sum = (of: keyof Agreement) => all.reduce((total, [, agreement]) => total + agreement[of], 0)
  const whole = { confirmed: sum('confirmed'), proposed: sum('proposed'), both: sum('both') }
  const rows = [...all, ['all', whole] as const].map(([name, agreement]) => {
    const { precision, recall, f1 } = scoreAgreements([agreement])
    const { confirmed, proposed, both } = agreement
    return [name, confirmed, proposed, both, percent(precision), percent(recall), percent(f1)]
  })
  return [HEAD, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? String(cell).padEnd(8) : String(cell).padStart(10))).join(''),
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
