import { z } from 'zod'

export interface Count {
  passed: number
  failed: number
}

const vitest = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Counts of a JSON report of Vitest or of Playwright; a journey that passed on a second try has failed. */
export function countResults(report: unknown): Count {
  const units = vitest.safeParse(report)
  if (units.success) return { passed: units.data.numPassedTests, failed: units.data.numFailedTests }
  const { stats } = playwright.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
