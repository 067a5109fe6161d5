import 'server-only'
import release from '@/package.json'

/** The release that runs. */
export function version(): string {
  return release.version
}
