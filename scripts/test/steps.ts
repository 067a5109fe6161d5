import { CLEAN_ENV } from './clean-env'

/** One step of `npm test`: a script of package.json with its arguments. */
export interface Step {
  title: string
  script: string
  args?: string[]
  env?: Record<string, string>
  /** The file in which the step leaves its counts, for steps that count. */
  results?: string
}

/** Quick checks first, so that a slip is told in seconds. `folder` is where counts are left. */
export function listSteps(folder: string, { quick }: { quick: boolean }): Step[] {
  const units = `${folder}/units.json`
  const journeys = `${folder}/journeys.json`
  const checks: Step[] = [
    { title: 'Database client', script: 'generate' },
    { title: 'Format', script: 'format:check' },
    { title: 'Types', script: 'types' },
    { title: 'Lint', script: 'lint' },
    { title: 'Content', script: 'check:content' },
    { title: 'Messages', script: 'check:messages' },
    {
      title: 'Unit and integration tests',
      script: 'test:unit',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${units}`],
      results: units,
    },
  ]
  if (quick) return checks
  return [
    ...checks,
    { title: 'Production build', script: 'build', env: CLEAN_ENV },
    {
      title: 'Journeys in a browser, in Turkish and English',
      script: 'test:e2e',
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
      results: journeys,
    },
  ]
}
