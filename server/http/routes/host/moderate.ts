import 'server-only'
import { z } from 'zod'
import { AnnotationId } from '@/lib/annotation/annotation'
import { FlaggedList, HostLog, Reason } from '@/lib/seminar/moderation'
import type { Viewer } from '@/lib/session/viewer'
import { Refusal } from '../../../account/refusal'
import { checkHost } from '../../../host/check-host'
import { listHostLog } from '../../../host/list-host-log'
import { listPublicFlags } from '../../../host/list-public-flags'
import { dismissFlags } from '../../../moderation/dismiss-flags'
import { setHidden } from '../../../moderation/set-hidden'
import { setLocked } from '../../../moderation/set-locked'
import { defineForm } from '../../define-form'
import { defineRoute } from '../../route'

/** What the host does with a public note from their page. */
const DEEDS = ['hide', 'unhide', 'lock', 'unlock', 'dismiss'] as const

type Deed = (typeof DEEDS)[number]

export const moderatePublicRoute = defineForm(
  {
    path: '/api/account/public-note',
    operation: 'moderatePublic',
    summary: 'For the host: hide a public note with a reason, close its thread, or say that it may stay.',
    form: 'public-note',
    page: '/host',
    fields: { id: AnnotationId, deed: z.enum(DEEDS), reason: z.string().default('') },
    kept: ['id', 'reason'],
    mayAsk: async (viewer) => {
      await checkHost(viewer)
    },
  },
  async ({ fields: { id, deed, reason }, viewer }) => {
    await act(deed, await checkHost(viewer), id, reason)
    return { to: '/host' }
  },
)

async function act(deed: Deed, viewer: Viewer, id: AnnotationId, said: string): Promise<void> {
  if (deed === 'hide') {
    const { success, data } = Reason.safeParse({ reason: said })
    if (!success) throw new Refusal('reason-missing', 'reason')
    await setHidden({ viewer, id, reason: data.reason })
  } else if (deed === 'unhide') await setHidden({ viewer, id, reason: null })
  else if (deed === 'dismiss') await dismissFlags({ viewer, id })
  else await setLocked({ viewer, id, locked: deed === 'lock' })
}

export const listPublicFlagsRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/host/flagged',
    operation: 'listPublicFlags',
    summary: 'For the host: what readers of the public layer asked them to look at.',
    access: 'optional',
    answers: { 200: { description: 'The latest asked first; not who asked.', schema: FlaggedList } },
    problems: ['not-found'],
  },
  async ({ viewer }) => ({ status: 200, body: await listPublicFlags(await checkHost(viewer)) }),
)

export const listHostLogRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/host/log',
    operation: 'listHostLog',
    summary: 'For the host: what was done in the public layer, and with it.',
    access: 'optional',
    answers: { 200: { description: 'The latest first.', schema: HostLog } },
    problems: ['not-found'],
  },
  async ({ viewer }) => {
    await checkHost(viewer)
    return { status: 200, body: await listHostLog() }
  },
)
