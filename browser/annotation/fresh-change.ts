import type { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import { inputOf } from '@/lib/annotation/annotation-from'
import type { Operation } from './operation'
import { sameValue } from './same-value'

/** The one change that makes the server's annotation say what the reader's says; null where it does already. */
export function freshChange(
  mine: Annotation,
  server: Annotation | null,
): { operation: Operation; base: number | null } | null {
  if (server === null) return { operation: { kind: 'put', input: inputOf(mine) }, base: null }
  const base = server.version
  if (server.deletedAt !== null) return { operation: { kind: 'put', input: inputOf(mine) }, base }
  const patch: AnnotationPatch = {
    ...(mine.meaning !== server.meaning && { meaning: mine.meaning }),
    ...(!sameValue(mine.body, server.body) && { body: mine.body }),
    ...(!sameValue(mine.targets, server.targets) && { targets: mine.targets }),
    ...(mine.stance !== server.stance && { stance: mine.stance }),
    ...(!sameValue(mine.tags, server.tags) && { tags: mine.tags }),
  }
  const isSame = Object.keys(patch).length === 0
  return isSame ? null : { operation: { kind: 'patch', patch, seen: server }, base }
}
