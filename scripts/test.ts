import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countResults, type Count } from './test/count-results'
import { listSteps, type Step } from './test/steps'

/** `npm test`, and with `--quick` `npm run validate`: every step in turn, to the first that fails. */

function runStep({ script, args = [], env = {} }: Step): boolean {
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]
  const run = spawnSync('npm', command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return run.status === 0
}

/** A step that failed without counting anything counts as one failure. */
function countStep({ results }: Step, ok: boolean): Count {
  const counted = results !== undefined && existsSync(results)
  const count = counted ? countResults(JSON.parse(readFileSync(results, 'utf8'))) : { passed: 0, failed: 0 }
  return ok || count.failed > 0 ? count : { ...count, failed: 1 }
}

const folder = mkdtempSync(join(tmpdir(), 'yanyana-test-'))
const steps = listSteps(folder, { quick: process.argv.includes('--quick') })
const total: Count = { passed: 0, failed: 0 }
const times: string[] = []

for (const [index, step] of steps.entries()) {
  process.stdout.write(
    `\n── ${index + 1}/${steps.length} ${step.title} ${'─'.repeat(60 - step.title.length)}\n`,
  )
  const start = performance.now()
  const ok = runStep(step)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(7)
  times.push(`${seconds} s  ${step.title}${ok ? '' : '  FAILED'}`)
  const count = countStep(step, ok)
  total.passed += count.passed
  total.failed += count.failed
  if (ok) continue
  process.exitCode = 1
  break
}

rmSync(folder, { recursive: true, force: true })
process.stdout.write(`\n${times.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`)
