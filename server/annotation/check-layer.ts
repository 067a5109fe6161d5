import 'server-only'
import { isReadOnly, mayWriteIn, needsAccount, sharesLayer } from '@/lib/annotation/permissions'
import type { Layer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '../problem'

/**
 * Throws unless the viewer may put something into a layer: `not-found` where it is not theirs, `account-needed` in public
 * without an account, `read-only` where nothing is written, `invalid` where its seminar reads another work.
 */
export function checkLayer(viewer: Viewer, { layer, work }: { layer: Layer; work: string }): void {
  if (!sharesLayer(viewer, layer)) throw new Problem('not-found')
  if (needsAccount(viewer, layer)) throw new Problem('account-needed')
  if (isReadOnly(viewer, layer)) throw new Problem('read-only')
  if (!mayWriteIn(viewer, layer, work)) {
    throw new Problem('invalid', { issues: [{ path: 'layer', message: 'not-of-the-work' }] })
  }
}
