import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BOOT_LIMIT = 30_000

/** A free port of this machine, as the system gives it. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** The real program as `npm start` runs it, on a port and a data folder of its own. */
export class Server {
  #child: ChildProcess | null = null
  #output = ''

  private constructor(
    readonly port: number,
    readonly dataFolder: string,
    private readonly env: Record<string, string>,
  ) {}

  /** Starts a server on a new, empty data folder. */
  static async launch(env: Record<string, string> = {}): Promise<Server> {
    const folder = await mkdtemp(join(tmpdir(), 'yanyana-'))
    const server = new Server(await findFreePort(), folder, env)
    await server.start()
    return server
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** Everything the server has written to its terminal so far. */
  get output(): string {
    return this.#output
  }

  /** Resolves once the server answers; throws with its output where it does not. Harmless while it runs. */
  async start(): Promise<void> {
    if (this.#child) return
    const entry = existsSync('scripts/start.ts')
      ? ['--import', 'tsx', 'scripts/start.ts']
      : ['node_modules/next/dist/bin/next', 'start', '--port', String(this.port)]
    const child = spawn(process.execPath, entry, {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(this.port),
        DATA_DIR: this.dataFolder,
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => (this.#output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (this.#output += chunk.toString()))
    child.once('exit', () => (this.#child = null))
    await this.#answers()
  }

  /** Stops it as Ctrl-C or the system would, and waits until it is gone. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (!child) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  /** Stops the server and throws its data away. */
  async dispose(): Promise<void> {
    await this.stop()
    await rm(this.dataFolder, { recursive: true, force: true })
  }

  async #answers(): Promise<void> {
    const end = Date.now() + BOOT_LIMIT
    while (Date.now() < end && this.#child) {
      const answer = await fetch(this.url, { redirect: 'manual' }).catch(() => null)
      if (answer) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await this.stop('SIGKILL')
    throw new Error(`the server did not start:\n${this.#output}`)
  }
}
