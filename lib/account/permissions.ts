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
export function mayOpenSeminar(standing: Standing | null, { openers }: Settings): boolean {
  if (standing === null || standing.anonymous) return false
  return openers === 'anyone' || standing.mayTeach || standing.isHost
}
