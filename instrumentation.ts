/** Next calls this once, before the first request: the server that cannot keep its promises does not serve. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['NEXT_PHASE'] === 'phase-production-build')
    return
  const { checkBoot } = await import('./server/check-boot')
  await checkBoot()
}

/** Next calls this where a page failed: the host is shown that it did. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { noteError } = await import('./server/host/recent-errors')
  noteError(error)
}
