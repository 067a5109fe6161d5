import type { Member, MemberList } from '@/lib/seminar/member'

const asked = new Map<string, Promise<readonly Member[]>>()

/** The members of a seminar, asked for once a page; none where there is no answer, and the next time it is asked again. */
export function listMembers(seminar: string): Promise<readonly Member[]> {
  const found = asked.get(seminar) ?? ask(seminar)
  asked.set(seminar, found)
  return found
}

async function ask(seminar: string): Promise<readonly Member[]> {
  try {
    const response = await fetch(`/api/seminars/${seminar}/members`, { credentials: 'same-origin' })
    if (response.ok) return ((await response.json()) as MemberList).items
  } catch {
    // No line, or nothing that we know: nobody is offered.
  }
  asked.delete(seminar)
  return []
}
