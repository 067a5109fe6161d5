import type { SeminarFault } from '@/lib/seminar/form-said'
import type { JoinKey, JoinPreview } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { clientAddress } from '@/server/http/client-address'
import { spend } from '@/server/http/rate-limit'
import { describeFault } from '@/server/http/seminar-fault'
import { Problem } from '@/server/problem'
import { previewJoin } from '@/server/seminar/preview-join'

/** What a key lets into; or why it is not told. */
export type KeyAnswer =
  | { readonly preview: JoinPreview; readonly fault: null }
  | { readonly preview: null; readonly fault: SeminarFault; readonly wait: number | null }

/** Looks up what a code or a link lets into, counted as a try as it is by the API. */
export async function lookUpKey(viewer: Viewer | null, headers: Headers, key: JoinKey): Promise<KeyAnswer> {
  const source = clientAddress(headers)
  try {
    spend('join', viewer?.id ?? source)
    spend('joinFrom', source)
    return { preview: await previewJoin({ viewer, key }), fault: null }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { fault, wait } = describeFault(error)
    return { preview: null, fault: fault ?? 'failed', wait }
  }
}
