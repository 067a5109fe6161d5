import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Env } from '../../server/env'
import { StartupError } from '../../server/startup-error'

/** Listens where the settings say. Throws a `StartupError` when the port or the address is not to be had. */
export async function listen(server: Server, { port, host }: Pick<Env, 'port' | 'host'>): Promise<void> {
  const listening = once(server, 'listening')
  server.listen({ port, ...(host !== undefined && { host }) })
  try {
    await listening
  } catch (error) {
    throw new StartupError(explain(error, port, host))
  }
}

function explain(error: unknown, port: number, host: string | undefined): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what listens there, or set PORT to another.`
  if (code === 'EACCES') return `Port ${port} is not for this user: set PORT to one above 1023.`
  return `HOST ${host ?? ''} cannot be listened on (${code}): set it to an address of this machine, or leave it out.`
}
