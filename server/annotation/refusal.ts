import 'server-only'
import { isReadOnly, maySee, moderates, needsAccount, type GuardedThread } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '../problem'

/** Why the viewer may not do something with an annotation, as far as it is theirs to know. */
export function refusal(viewer: Viewer, annotation: GuardedThread): Problem {
  if (!maySee(viewer, annotation)) return new Problem('not-found')
  if (needsAccount(viewer, annotation.layer)) return new Problem('account-needed')
  if (isReadOnly(viewer, annotation.layer)) return new Problem('read-only')
  if (annotation.locked && !moderates(viewer, annotation)) return new Problem('thread-locked')
  return new Problem('not-permitted')
}
