import type { AnnotationInput, Body } from '../../lib/annotation/annotation'
import { teachersOf, type Layer } from '../../lib/annotation/layer'
import { withProjections, type AlignedText } from '../../lib/annotation/note-targets'
import type { Viewer } from '../../lib/session/viewer'
import { SIDES } from '../../lib/text/side'
import type { LoadedWork } from '../../lib/work/loaded-work'
import { sideTextOf } from '../../lib/work/side-text-of'
import { deleteAnnotation } from '../../server/annotation/delete-annotation'
import { getAnnotation } from '../../server/annotation/get-annotation'
import { patchAnnotation } from '../../server/annotation/patch-annotation'
import { putAnnotation } from '../../server/annotation/put-annotation'
import { setAnswered } from '../../server/annotation/set-answered'
import { setReaction } from '../../server/annotation/set-reaction'
import { readNotices } from '../../server/inbox/read-notices'
import { setFlag } from '../../server/moderation/set-flag'
import { setHidden } from '../../server/moderation/set-hidden'
import { setLocked } from '../../server/moderation/set-locked'
import { noteVisit } from '../../server/seminar/note-visit'
import type { Deed } from './deed'
import type { DemoBody, DemoNote, DemoReply } from './demo-note'
import { findPassage } from './find-passage'
import type { DemoClass } from './open-class'
import { PEOPLE, type DemoName } from './people'

/** What the deeds are done in. */
export interface DemoWorld extends DemoClass {
  work: LoadedWork
}

/** Does it through the verb a reader’s own request would reach, as whoever does it. */
export async function doDeed(world: DemoWorld, deed: Deed): Promise<void> {
  const { id } = deed
  const viewer = await world.viewerOf(deed.by)
  switch (deed.kind) {
    case 'note':
      await putAnnotation({ viewer, id, input: toNote(world, deed.note), match: null })
      return
    case 'reply':
      await putAnnotation({ viewer, id, input: toReply(world, deed), match: null })
      return
    case 'edit': {
      const patch = { body: toBody(world, deed.body) }
      await patchAnnotation({ viewer, id, patch, match: await versionOf(viewer, id) })
      return
    }
    case 'withdraw':
      await deleteAnnotation({ viewer, id, match: await versionOf(viewer, id) })
      return
    case 'react':
      await setReaction({ viewer, id, kind: deed.reaction, on: true })
      return
    case 'answer':
      await setAnswered({ viewer, id, answered: true })
      return
    case 'lock':
      await setLocked({ viewer, id, locked: true })
      return
    case 'flag':
      await setFlag({ viewer, id, reason: deed.reason })
      return
    case 'look':
      await readNotices({ viewer })
      await noteVisit({ viewer, id })
      return
    case 'hide':
      await setHidden({ viewer, id, reason: deed.reason })
  }
}

const versionOf = async (viewer: Viewer, id: string) => (await getAnnotation({ viewer, id })).version

function toNote(world: DemoWorld, note: DemoNote): AnnotationInput {
  const { work } = world
  const marked = findPassage(work, note.on)
  const related = (note.see ?? []).flatMap((place) => findPassage(work, place, 'related'))
  return {
    ...{ work: work.work.id, layer: toLayer(world, note.layer), meaning: note.meaning },
    ...{ body: toBody(world, note), tags: [...(note.tags ?? [])] },
    targets: withProjections(alignedText(work), [...marked, ...related]),
  }
}

function toReply(world: DemoWorld, deed: Extract<Deed, { kind: 'reply' }>): AnnotationInput {
  const { reply, to, layer }: { reply: DemoReply; to: string; layer: DemoNote['layer'] } = deed
  const { work } = world
  return {
    ...{ work: work.work.id, layer: toLayer(world, layer), meaning: null, replyTo: to },
    ...{ stance: reply.stance ?? null, tags: [...(reply.tags ?? [])], aside: reply.aside ?? false },
    body: toBody(world, reply),
    targets: (reply.quotes ?? []).flatMap((place) => findPassage(work, place, 'related')),
  }
}

function toLayer({ layer }: DemoWorld, told: DemoNote['layer']): Layer {
  return told === 'private' ? 'private' : told === 'teachers' ? teachersOf(layer) : layer
}

/** Null for a highlight without words. `@[serce]` becomes a mention of that member. */
function toBody({ members }: DemoWorld, said: DemoBody): Body | null {
  const lang = SIDES.find((side) => said[side] !== undefined)
  if (lang === undefined) return null
  const text = (said[lang] ?? '').replaceAll(/@\[([a-z]+)\]/gu, (_, name: DemoName) => {
    return `[@${PEOPLE[name].name}](mention:${members[name]})`
  })
  return { text, lang }
}

function alignedText(work: LoadedWork): AlignedText {
  const sides = { tr: sideTextOf(work, 'tr'), en: sideTextOf(work, 'en') }
  return { sides, links: work.words, revision: work.work.revision }
}
