import 'server-only'
import { isReadOnly, mayWriteIn, sharesLayer } from '@/lib/annotation/permissions'
import type { Layer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '../problem'

/**
 * Throws unless the viewer may put something into a layer: `not-found` where it is not theirs, `read-only` where nothing is
 * written in it, `invalid` where its seminar reads another work.
 */
export function checkLayer(viewer: Viewer, { layer, work }: { layer: Layer; work: string }): void {
  if (!sharesLayer(viewer, layer)) throw new Problem('not-found')
  if (isReadOnly(viewer, layer)) throw new Problem('read-only')
  if (!mayWriteIn(viewer, layer, work)) {
    throw new Problem('invalid', { issues: [{ path: 'layer', message: 'not-of-the-work' }] })
  }
}
