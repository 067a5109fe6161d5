/** What the standing of a tombstone depends on. */
export interface ThreadMember {
  readonly id: string
  readonly replyTo: string | null
  readonly deletedAt: Date | string | null
  /** Whom alone it is said to; null: to all who share the layer. */
  readonly asideTo?: string | null
}

/**
 * The tombstones of a thread that are still needed: those with something live anywhere below them, which would otherwise
 * answer nothing. What is said to one alone holds up only what is said to them, too: others would learn of it.
 */
export function listStanding(members: readonly ThreadMember[]): Set<string> {
  const byId = new Map(members.map((member) => [member.id, member]))
  const standing = new Set<string>()
  for (const { replyTo, deletedAt, asideTo = null } of members) {
    if (deletedAt !== null) continue
    let above = replyTo === null ? undefined : byId.get(replyTo)
    // What is above one that stands was looked at with it.
    while (above && (above.asideTo ?? null) === asideTo && !standing.has(above.id)) {
      standing.add(above.id)
      above = above.replyTo === null ? undefined : byId.get(above.replyTo)
    }
  }
  return new Set([...standing].filter((id) => byId.get(id)?.deletedAt !== null))
}
