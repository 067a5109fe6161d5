import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLEAN_ENV } from './test/clean-env'

/** How long a server may take until it answers, in milliseconds; and one that may first have to build and write. */
const BOOT_LIMIT = 30_000
const DEMO_LIMIT = 900_000

/** What is run, where, and with what in its environment besides our own. */
interface Program {
  args: string[]
  folder: string
  env: Record<string, string>
  /** The longest wait for its first answer, in milliseconds. */
  limit?: number
  /** What stands on the command line before the path of its data folder, if that is to stand there. */
  folderFlag?: string
}

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

/** A server in a process of its own, on a port and a data folder of its own, that can be stopped and started again. */
export class ServerProcess {
  #child: ChildProcess | null = null
  #output = ''
  #exitCode: number | null = null

  private constructor(
    private readonly program: Program,
    readonly port: number,
    readonly dataFolder: string,
  ) {}

  /** Starts the application as `npm start` does, on a new and empty data folder. */
  static async launch(env: Record<string, string> = {}): Promise<ServerProcess> {
    return ServerProcess.#launch({
      args: ['--import', './scripts/typescript.mjs', 'scripts/start.ts'],
      folder: join(import.meta.dirname, '..'),
      env,
    })
  }

  /** Serves the demonstration as `npm run demo` does, in a folder of its own. */
  static async launchDemo(): Promise<ServerProcess> {
    return ServerProcess.#launch({
      args: ['--import', './scripts/typescript.mjs', 'scripts/demo.ts'],
      folder: join(import.meta.dirname, '..'),
      ...{ env: {}, limit: DEMO_LIMIT, folderFlag: '--folder' },
    })
  }

  /** Starts a built Next application that stands in a folder under this one. */
  static async launchNext(folder: string): Promise<ServerProcess> {
    const next = join(import.meta.dirname, '../node_modules/next/dist/bin/next')
    return ServerProcess.#launch({ args: [next, 'start'], folder, env: {} })
  }

  static async #launch(program: Program): Promise<ServerProcess> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'yanyana-'))
    const server = new ServerProcess(program, await findFreePort(), dataFolder)
    await server.start()
    return server
  }

  /** The number the system knows it by; null while it does not run. */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** How it ended the last time; null before, and where a signal ended it. */
  get exitCode(): number | null {
    return this.#exitCode
  }

  /** Everything the server has written to its terminal so far. */
  get output(): string {
    return this.#output
  }

  /** Resolves once the server answers; throws with its output where it does not. Harmless while it runs. */
  async start(): Promise<void> {
    if (this.#child) return
    const { args, folder, env, folderFlag } = this.program
    const told = folderFlag === undefined ? args : [...args, folderFlag, this.dataFolder]
    const child = spawn(process.execPath, told, {
      cwd: folder,
      env: {
        ...process.env,
        ...CLEAN_ENV,
        NODE_ENV: 'production',
        PORT: String(this.port),
        DATA_DIR: this.dataFolder,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => (this.#output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (this.#output += chunk.toString()))
    child.once('exit', (code) => {
      this.#child = null
      this.#exitCode = code
    })
    await this.#answers()
  }

  /** Stops it as the system or Ctrl-C would, and waits until it is gone. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (!child) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  /** Holds it where it is: what is sent to it arrives, and it does nothing until it is killed. */
  hold(): void {
    this.#child?.kill('SIGSTOP')
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
    const end = Date.now() + (this.program.limit ?? BOOT_LIMIT)
    while (Date.now() < end && this.#child) {
      const answer = await fetch(this.url, { redirect: 'manual' }).catch(() => null)
      if (answer) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await this.stop('SIGKILL')
    throw new Error(`the server did not start:\n${this.#output}`)
  }
}
