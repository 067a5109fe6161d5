import type { Seminar } from '../seminar/seminar'
import type { Role } from '../session/viewer'

/** A seminar as its member is told of it. */
export function makeSeminar(
  id: string,
  { role = 'student', writes = true }: { role?: Role; writes?: boolean } = {},
): Seminar {
  return {
    ...{ id, work: 'eser', name: 'Güz okumaları', lang: 'tr', startsOn: null, endsOn: null, description: '' },
    ...{ nameOnly: true, pseudonyms: false, archivedAt: null, version: 1, members: 3, join: null },
    ...{ createdAt: '2026-11-23T00:00:00.000Z', updatedAt: '2026-11-23T00:00:00.000Z' },
    me: { id: 'm1', name: 'Deniz', displayName: 'Deniz', role, suspended: false, writes },
  }
}
