import 'server-only'
import type { Body } from '@/lib/annotation/annotation'
import { listMentioned, nameMentions } from '@/lib/mention/mention'
import type { DatabaseTransaction } from '../db/open-database'
import { findMentioned } from './find-mentioned'

/** A body as it is kept: with the ids of the members it names, and without their names, which are theirs to change. */
export interface KeptBody {
  body: Body | null
  /** Memberships, each once, in the order in which the body names them. */
  mentioned: string[]
}

/** What is kept of a body in a layer. Who is not of its seminar is not mentioned: those words stay as they are. */
export async function keepMentions(
  transaction: DatabaseTransaction,
  layer: string,
  body: Body | null,
): Promise<KeptBody> {
  if (body === null) return { body, mentioned: [] }
  const members = await findMentioned(transaction, layer, [body.text])
  const known = new Map(members.map(({ id }) => [id, null]))
  if (known.size === 0) return { body, mentioned: [] }
  return {
    body: { ...body, text: nameMentions(body.text, known) },
    mentioned: listMentioned(body.text).filter((id) => known.has(id)),
  }
}

/** The rows of those whom a body names. */
export function toMentionRows(mentioned: readonly string[]) {
  return mentioned.map((memberId) => ({ memberId }))
}
