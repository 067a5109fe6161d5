import { describe, expect, it } from 'vitest'
import { PUBLIC_STANDINGS, type Role, type Viewer } from '../session/viewer'
import type { Layer, SeminarLayer } from './layer'
import {
  mayAnswerAside,
  mayFlag,
  mayHide,
  mayLock,
  mayMarkAnswered,
  mayMove,
  mayReply,
  maySee,
  mayWrite,
  isOwn,
} from './permissions'
import { listRights, type Standing } from './rights'

const LAYER: SeminarLayer = 'seminar:01980000-0000-7000-8000-00000000000a'
const ROLES: readonly Role[] = ['teacher', 'assistant', 'student']

const flags = [false, true]

/** What somebody is where a layer is shared, and the viewer the rules make of it. */
interface Stood {
  layer: Layer
  standing: Standing | null
  viewer: Viewer
}

const asMember = { id: 'ben', anonymous: true }

const stands: readonly Stood[] = [
  ...ROLES.flatMap((role) =>
    flags.flatMap((writes) =>
      ([LAYER, `teachers:${LAYER.slice(8)}`] as const).map((layer) => ({
        layer,
        standing: { kind: 'seminar', role, writes } as const,
        viewer: { ...asMember, memberships: [{ id: 'm1', layer: LAYER, work: 'eser', role, writes }] },
      })),
    ),
  ),
  ...PUBLIC_STANDINGS.map((standing) => ({
    layer: 'public' as const,
    standing: { kind: 'public', standing } as const,
    viewer: { ...asMember, memberships: [], inPublic: standing },
  })),
  // The public layer is closed.
  { layer: 'public', standing: null, viewer: { ...asMember, memberships: [] } },
  { layer: 'private', standing: null, viewer: { ...asMember, memberships: [] } },
]

/** Every standing, with every annotation. */
const cases = stands.flatMap((stood) =>
  flags.flatMap((mine) =>
    flags.flatMap((veiled) =>
      flags.flatMap((locked) => flags.map((isReply) => ({ ...stood, mine, veiled, locked, isReply }))),
    ),
  ),
)

describe('what is offered', () => {
  it('is what the rules allow, in every standing', () => {
    let seen = 0
    for (const { layer, standing, viewer, mine, veiled, locked, isReply } of cases) {
      const guarded = {
        ...{ layer, work: 'eser', ownerId: mine ? 'ben' : 'öteki', memberId: mine ? 'm1' : 'm2' },
        ...({ asideTo: null, veiled, locked, meaning: isReply ? null : 'question', stance: null } as const),
      }
      if (!maySee(viewer, guarded)) continue
      seen += 1
      const hidden = veiled ? { at: '2026-11-23T00:00:00.000Z', reason: 'ad geçiyor' } : null
      const annotation = {
        ...{ layer, mine, hidden, locked, deletedAt: null, stance: null },
        ...(isReply
          ? ({ meaning: null, replyTo: 'n' } as const)
          : ({ meaning: 'question', replyTo: null } as const)),
      }
      const rights = listRights(annotation, { ...annotation, locked }, standing)
      expect({ ...guarded, mine, standing, rights }).toEqual({
        ...{ ...guarded, mine, standing },
        rights: {
          changes: mayWrite(viewer, guarded),
          removes: isOwn(viewer, guarded),
          replies: mayReply(viewer, guarded),
          answersAside: mayAnswerAside(viewer, guarded),
          answered: mayMarkAnswered(viewer, guarded),
          moves: mayMove(viewer, guarded) && !isReply && !veiled,
          flags: mayFlag(viewer, guarded),
          hides: mayHide(viewer, guarded),
          locks: mayLock(viewer, guarded) && !isReply,
        },
      })
    }
    expect(seen).toBeGreaterThan(100)
  })

  it('is nothing for what was deleted, but to show again what was hidden', () => {
    const gone = {
      ...{ layer: LAYER, mine: true, hidden: null, locked: false, deletedAt: '2026-11-23T00:00:00.000Z' },
      ...({ meaning: 'question', stance: null, replyTo: null } as const),
    }
    const rights = listRights(gone, gone, { kind: 'seminar', role: 'teacher', writes: true })
    expect(Object.values(rights).some(Boolean)).toBe(false)
    const veiled = { ...gone, hidden: { at: '2026-11-23T00:00:00.000Z', reason: 'ad geçiyor' } }
    for (const role of ROLES) {
      const offered = listRights(veiled, veiled, { kind: 'seminar', role, writes: true })
      const { hides, ...others } = offered
      expect([hides, Object.values(others).some(Boolean)]).toEqual([role !== 'student', false])
    }
  })
})
