import 'server-only'
import { mailNotices } from './mail-notices'

/** How often it is looked whom to tell, in milliseconds. */
const PACE = 60_000

/** Looks, for as long as the process lives, whom to tell by mail. */
export function keepMailing(): void {
  const look = () => {
    mailNotices()
      .catch((error: unknown) => {
        console.error(
          `Notices could not be told by mail: ${error instanceof Error ? error.message : String(error)}`,
        )
      })
      .finally(next)
  }
  const next = () => setTimeout(look, PACE).unref()
  next()
}
