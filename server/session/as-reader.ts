import 'server-only'
import { GUEST, type Viewer } from '@/lib/session/viewer'
import { readSettings } from '../host/settings'

/** Whoever reads: the viewer, or somebody without a session where the public layer is open; else null. */
export async function asReader(viewer: Viewer | null): Promise<Viewer | null> {
  if (viewer !== null) return viewer
  const { publicLayer } = await readSettings()
  return publicLayer === 'on' ? GUEST : null
}
