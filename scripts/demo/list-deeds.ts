import { REACTIONS } from '../../lib/annotation/reaction'
import { deriveId } from '../../lib/portable/derive-id'
import type { Deed } from './deed'
import type { DemoNote, DemoReply } from './demo-note'
import { NAMES } from './people'
import { LOOKED, seminarId } from './seminar'
import { parseTime } from './story-clock'

/** A reaction comes so many minutes after the one before it, and so does one who looks in after another. */
const PAUSE = 7

/** All that happens in the story, by time. Ids follow from when something was said and where it stands in the files. */
export function listDeeds(notes: Readonly<Record<string, readonly DemoNote[]>>): Deed[] {
  const deeds = Object.entries(notes).flatMap(([file, list]) =>
    list.flatMap((note, index) => {
      const id = idOf(note, `${file}.${index + 1}`)
      const wrote: Deed = { kind: 'note', at: parseTime(note.at), by: note.by, id, note }
      const { locked } = note
      return [
        wrote,
        ...deedsAround(note, id),
        ...(locked ? [{ kind: 'lock' as const, at: parseTime(locked.at), by: locked.by, id }] : []),
        ...repliesBelow(note.replies, id, note.layer),
      ]
    }),
  )
  const looks = NAMES.map((by, index): Deed => ({
    kind: 'look',
    at: parseTime(LOOKED, PAUSE * index),
    by,
    id: seminarId(),
  }))
  return [...deeds, ...looks].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
}

const idOf = ({ at }: { at: string }, name: string) => deriveId(parseTime(at).toISOString(), `demo ${name}`)

function repliesBelow(
  replies: readonly DemoReply[] | undefined,
  to: string,
  layer: DemoNote['layer'],
): Deed[] {
  return (replies ?? []).flatMap((reply, index) => {
    const id = idOf(reply, `${to} ${index + 1}`)
    const wrote: Deed = { kind: 'reply', at: parseTime(reply.at), by: reply.by, id, reply, to, layer }
    return [wrote, ...deedsAround(reply, id), ...repliesBelow(reply.replies, id, layer)]
  })
}

/** What is done later to something that was said. */
function deedsAround(said: DemoNote | DemoReply, id: string): Deed[] {
  const { at, by, edits = [], reactions = {}, answered, flagged, hidden, withdrawn } = said
  const reacting = REACTIONS.flatMap((reaction) =>
    (reactions[reaction] ?? []).map((who) => ({ reaction, who })),
  )
  return [
    ...reacting.map(({ reaction, who }, index): Deed => ({
      ...{ kind: 'react', reaction, at: parseTime(at, PAUSE * (index + 1)), by: who, id },
    })),
    ...edits.map((edit): Deed => ({ kind: 'edit', at: parseTime(edit.at), by, id, body: edit })),
    ...(answered ? [{ kind: 'answer' as const, at: parseTime(answered.at), by: answered.by, id }] : []),
    ...(flagged ? [{ kind: 'flag' as const, ...flagged, at: parseTime(flagged.at), id }] : []),
    ...(hidden ? [{ kind: 'hide' as const, ...hidden, at: parseTime(hidden.at), id }] : []),
    ...(withdrawn === undefined ? [] : [{ kind: 'withdraw' as const, at: parseTime(withdrawn), by, id }]),
  ]
}
