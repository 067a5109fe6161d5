import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

/** Takes what `.env` sets and the environment does not. */
export function loadDotEnv(file = '.env'): void {
  if (existsSync(file)) loadEnvFile(file)
}
