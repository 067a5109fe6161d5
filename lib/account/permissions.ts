import type { PublicStanding } from '../session/viewer'
import type { Settings } from './settings'

/** What the rules look at: an account, or a visitor without one. */
export interface Standing {
  readonly anonymous: boolean
  readonly isHost: boolean
  readonly mayTeach: boolean
}

/** Who may see the host's page and decide there. */
export function mayHost(standing: Standing | null): boolean {
  return standing !== null && !standing.anonymous && standing.isHost
}

/** Who may open a seminar: an account; where the host has named teachers, one of those or the host. */
export function mayOpenSeminar(standing: Standing | null, { openers }: Pick<Settings, 'openers'>): boolean {
  if (standing === null || standing.anonymous) return false
  return openers === 'anyone' || standing.mayTeach || standing.isHost
}

/** What somebody is in the public layer, once the host has opened it: visitors, and nobody, only read there. */
export function standingInPublic(
  standing: Standing | null,
  { publicLayer }: Pick<Settings, 'publicLayer'>,
): PublicStanding | null {
  if (publicLayer === 'off') return null
  if (standing === null || standing.anonymous) return 'reads'
  return standing.isHost ? 'moderates' : 'writes'
}
