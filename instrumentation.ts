/** Next calls this once, before the first request: the server that cannot keep its promises does not serve. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env['NEXT_PHASE'] === 'phase-production-build')
    return
  const { checkBoot } = await import('./server/check-boot')
  await checkBoot()
}
