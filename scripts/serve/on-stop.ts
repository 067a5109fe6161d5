/** Ctrl-C may reach us twice, from the terminal and through npm; only a later one is a second one. Milliseconds. */
const ECHO = 500

/** How often to ask whether npm's shell still lives, in milliseconds. */
const WATCH = 250

/**
 * Runs `stop` once, on SIGINT, SIGTERM or SIGHUP, and exits with 0 when it is done; a second signal exits at once. Under
 * npm a signal may end the shell that stands between npm and us, and never come here: the end of that shell counts too.
 */
export function onStop(stop: () => Promise<void>): void {
  let since: number | undefined
  const begin = () => {
    if (since !== undefined) {
      if (Date.now() - since > ECHO) process.exit(130)
      return
    }
    since = Date.now()
    console.log('\nFinishing what is in flight; Ctrl-C again ends at once.')
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin)
  if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(begin)
}

function onParentGone(task: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    task()
  }, WATCH).unref()
}
