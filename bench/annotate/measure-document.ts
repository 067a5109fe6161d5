import type { Browser } from '@playwright/test'
import { median } from '../summary'
import type { CellResults, Result } from './cell'
import type { Entry } from './contestants'
import { measurePainted } from './measure-painted'
import { ContestantPage } from './contestant-page'
import type { Change } from './revise-text'

export interface Plan {
  readonly paragraphs: number
  readonly change: Change
  /** Numbers of notes, rising. */
  readonly counts: readonly number[]
  /** How often a time is taken that is short enough to take it again. */
  readonly rounds: number
  /** Milliseconds a cell may take. */
  readonly limit: number
}

/** One contestant on its page, with what it has done in the cell that is being measured. */
export interface Runner {
  readonly entry: Entry
  readonly page: ContestantPage
  readonly result: Result
  /** Where the notes of the cell are fetched. */
  readonly address: string
}

/** What has taken as long as this in all is not taken again, in milliseconds. */
const ENOUGH = 1_500

/** Beyond the limit of a cell, the time a page has to notice that it is over, and to put things back. */
const PATIENCE = 8_000

/**
 * Measures all contestants on one document. Each has a page of its own, and all of them are asked in turn, round by
 * round, so that a slow moment of the machine falls on all. Painting, and what follows from it, is measured where the
 * text is as it was.
 */
export async function measureDocument(
  browser: Browser,
  url: string,
  entries: readonly Entry[],
  plan: Plan,
): Promise<CellResults[]> {
  const { paragraphs, change, limit } = plan
  const pages = entries.map((entry) => {
    const page = new ContestantPage(browser, `${url}/${entry.page}/${paragraphs}/${change}`, limit + PATIENCE)
    return { entry, page }
  })
  const measured: CellResults[] = []
  for (const notes of plan.counts) {
    const address = `/notes/${paragraphs}/${change}/${notes}`
    const runners = pages.map(({ entry, page }): Runner => ({ entry, page, address, result: {} }))
    for (const runner of runners) await load(runner)
    await takeTurns(runners, plan.rounds, 'anchor', async ({ page, result }) => {
      const answer = await page.ask('anchor', limit)
      if (answer) result.found = answer.found
      return answer?.time ?? null
    })
    if (change === 'exact') await measurePainted(runners, plan)
    measured.push({
      cell: { paragraphs, notes, change },
      results: new Map(runners.map(({ entry, result }) => [entry.name, result])),
    })
  }
  for (const { page } of pages) await page.close()
  return measured
}

/** Fetches the notes of the cell. Pages that were closed are opened anew by it. */
export async function load({ page, address }: Runner): Promise<void> {
  await page.ask('load', address)
}

/**
 * Takes a time of each runner in turn, so many rounds, and keeps the median. Another begins each round, as the first
 * may find the machine asleep and the next one busy. Who was not done in time is out, and begins anew; who took long is
 * asked less often.
 */
export async function takeTurns(
  runners: readonly Runner[],
  rounds: number,
  figure: 'anchor' | 'paint' | 'resize' | 'scroll',
  take: (runner: Runner) => Promise<number | null>,
): Promise<void> {
  const times = new Map(runners.map((runner) => [runner, [] as number[]]))
  const out = new Set<Runner>()
  for (let round = 0; round < rounds; round++) {
    const first = round % Math.max(1, runners.length)
    for (const runner of [...runners.slice(first), ...runners.slice(0, first)]) {
      if (out.has(runner)) continue
      const time = await take(runner)
      const taken = times.get(runner) ?? []
      if (time === null) await load(runner)
      else taken.push(time)
      if (time === null || taken.reduce((sum, each) => sum + each) > ENOUGH) out.add(runner)
    }
  }
  for (const [{ result }, taken] of times) {
    if (taken.length > 0) result[figure] = median(taken)
    else if (figure === 'anchor' || figure === 'paint') result[figure] = null
  }
}
