import { describe, expect, it } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import type { Target } from '../anchor/target'
import { markText } from '../search/mark-text'
import type { Side } from '../text/side'
import { loadSample } from '../work/fixtures/sample-work.cases'
import { sideTextAt } from '../work/side-text-of'
import { listPassages } from './list-passages'

const sample = loadSample()

/** A target on words of one segment, or from one segment to another, on a revision. */
function target(side: Side, from: string, to: string, changes: Partial<Target> = {}, revision = 3): Target {
  const sideText = sideTextAt(sample, side, revision)
  const start = sideText.running.indexOf(from)
  const end = sideText.running.indexOf(to, start) + to.length
  const at = (offset: number) => {
    const segment = sideText.segments.findLast((candidate) => candidate.start <= offset)
    return { segment: segment?.id ?? '', offset: offset - (segment?.start ?? 0) }
  }
  return { ...describeTarget(sideText, { start: at(start), end: at(end) }, revision), ...changes }
}

const show = (targets: Target[], work: typeof sample | null = sample) =>
  listPassages(work, targets).map(({ side, role, segment, text, spans }) => {
    const marked = markText(text, spans).map((run) => (run.marked ? `[${run.text}]` : run.text))
    return `${side} ${role} ${segment ?? '-'}: ${marked.join('')}`
  })

describe('listPassages', () => {
  it('shows words in their sentence, beside the sentence that faces it', () => {
    expect(show([target('tr', 'sabahı', 'sabahı')])).toEqual([
      'tr marked p1.s1: İstanbul’un [sabahı] ışıkla başlar.',
      'en partner p1.s1: Istanbul’s morning begins with light.',
    ])
  })

  it('makes one passage of several in a sentence, and keeps what is projected apart', () => {
    const projected = { role: 'projected', via: 'words' } as const
    expect(
      show([
        target('en', 'morning', 'morning', projected),
        target('tr', 'ışıkla', 'ışıkla'),
        target('tr', 'İstanbul’un', 'İstanbul’un'),
      ]),
    ).toEqual([
      'tr marked p1.s1: [İstanbul’un] sabahı [ışıkla] başlar.',
      'en projected p1.s1: Istanbul’s [morning] begins with light.',
    ])
  })

  it('shows all sentences of a passage, on both sides, and joins one that lies in a later of them', () => {
    expect(show([target('en', 'face the sea', 'The rest'), target('en', 'largest', 'largest')])).toEqual([
      'tr partner p2.s1: Pencerelerin %25’i denize bakar; en büyüğü 1,5 metredir. Kalanı — eski olanlar — sokağa bakar.',
      'en marked p2.s1: Of the windows, 25% [face the sea; the largest is 1.5 metres. The rest] — the old ones — face the street.',
    ])
    expect(show([target('en', 'old', 'old'), target('en', 'sea', 'The rest')])).toEqual([
      'tr partner p2.s1: Pencerelerin %25’i denize bakar; en büyüğü 1,5 metredir. Kalanı — eski olanlar — sokağa bakar.',
      'en marked p2.s1: Of the windows, 25% face the [sea; the largest is 1.5 metres. The rest] — the [old] ones — face the street.',
    ])
  })

  it('puts other places last', () => {
    expect(
      show([target('tr', 'sokağa', 'sokağa', { role: 'related' }), target('tr', 'sabahı', 'sabahı')]),
    ).toEqual([
      'tr marked p1.s1: İstanbul’un [sabahı] ışıkla başlar.',
      'en partner p1.s1: Istanbul’s morning begins with light.',
      'tr related p2.s2: Kalanı — eski olanlar — [sokağa] bakar.',
    ])
  })

  it('shows words that are no longer in the text, or whose work is gone, as they were', () => {
    const lost = target('en', 'The morning begins with light.', 'The morning begins with light.', {}, 1)
    expect(show([lost])).toEqual(['en marked -: [The morning begins with light.]'])
    expect(show([target('tr', 'sabahı', 'sabahı')], null)).toEqual(['tr marked -: [sabahı]'])
  })
})
