import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { StartupError } from '../../server/startup-error'
import { computeStamp, isBuilt, writeStamp } from './build-stamp'

/** Builds the site where the build is missing or made of something else. Tells whether it did. */
export async function ensureBuilt(root: string, siteUrl: URL | null): Promise<boolean> {
  if (await isBuilt(root, await computeStamp(root, siteUrl))) return false
  console.log('Building; this takes a minute or two and is done again only when the sources change.')
  await buildSite(root, siteUrl)
  return true
}

/** Builds the site. The stamp is taken first, so that a change during the build leads to another one. */
export async function buildSite(root: string, siteUrl: URL | null): Promise<void> {
  const stamp = await computeStamp(root, siteUrl)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const build = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const [code] = (await once(build, 'exit')) as [number | null]
  if (code !== 0) throw new StartupError('The build failed; what is wrong stands above.')
  await writeStamp(root, stamp)
}
