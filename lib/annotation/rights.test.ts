import { describe, expect, it } from 'vitest'
import type { Role, Viewer } from '../session/viewer'
import type { SeminarLayer } from './layer'
import {
  mayAnswerAside,
  mayFlag,
  mayHide,
  mayLock,
  mayMarkAnswered,
  mayReply,
  maySee,
  mayWrite,
  isOwn,
} from './permissions'
import { listRights } from './rights'

const LAYER: SeminarLayer = 'seminar:01980000-0000-7000-8000-00000000000a'
const ROLES: readonly Role[] = ['teacher', 'assistant', 'student']

const flags = [false, true]

/** Every standing, with every annotation that is to be seen from it. */
const cases = ROLES.flatMap((role) =>
  flags.flatMap((writes) =>
    flags.flatMap((mine) =>
      flags.flatMap((veiled) =>
        flags.flatMap((locked) =>
          (['private', LAYER, `teachers:${LAYER.slice(8)}`] as const).flatMap((layer) =>
            flags.map((isReply) => ({ role, writes, mine, veiled, locked, layer, isReply })),
          ),
        ),
      ),
    ),
  ),
)

describe('what is offered', () => {
  it('is what the rules allow, in every standing', () => {
    let seen = 0
    for (const { role, writes, mine, veiled, locked, layer, isReply } of cases) {
      const me = { id: 'm1', layer: LAYER, work: 'eser', role, writes }
      const viewer: Viewer = { id: 'ben', anonymous: true, memberships: [me] }
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
      const rights = listRights(annotation, { ...annotation, locked }, layer === 'private' ? null : me)
      expect({ ...guarded, mine, role, writes, rights }).toEqual({
        ...{ ...guarded, mine, role, writes },
        rights: {
          changes: mayWrite(viewer, guarded),
          removes: isOwn(viewer, guarded),
          replies: mayReply(viewer, guarded),
          answersAside: mayAnswerAside(viewer, guarded),
          answered: mayMarkAnswered(viewer, guarded),
          moves: mayWrite(viewer, guarded) && !isReply && !veiled,
          flags: mayFlag(viewer, guarded),
          hides: mayHide(viewer, guarded),
          locks: mayLock(viewer, guarded) && !isReply,
        },
      })
    }
    expect(seen).toBeGreaterThan(60)
  })

  it('is nothing for what was deleted', () => {
    const gone = {
      ...{ layer: LAYER, mine: true, hidden: null, locked: false, deletedAt: '2026-11-23T00:00:00.000Z' },
      ...({ meaning: 'question', stance: null, replyTo: null } as const),
    }
    const rights = listRights(gone, gone, { role: 'teacher', writes: true })
    expect(Object.values(rights).some(Boolean)).toBe(false)
  })
})
