import 'server-only'
import { z } from 'zod'
import { EmailAddress } from '@/lib/account/email-address'
import { PUBLIC_LAYER, SEMINAR_OPENERS } from '@/lib/account/settings'
import type { Viewer } from '@/lib/session/viewer'
import { checkHost } from '../../../host/check-host'
import { changeSettings } from '../../../host/settings'
import { nameTeacher, unnameTeacher } from '../../../host/teachers'
import { defineForm } from '../../define-form'

/** For anybody but the host these addresses lead nowhere. */
async function hostOnly(viewer: Viewer | null): Promise<void> {
  await checkHost(viewer)
}

export const changeSettingsRoute = defineForm(
  {
    path: '/api/account/settings',
    operation: 'changeSettings',
    summary: 'For the host: who may open seminars, and whether there is a layer that anybody reads.',
    form: 'settings',
    page: '/host',
    fields: {
      openers: z.enum(SEMINAR_OPENERS).exactOptional(),
      publicLayer: z.enum(PUBLIC_LAYER).exactOptional(),
    },
    mayAsk: hostOnly,
  },
  async ({ fields: { openers, publicLayer }, viewer }) => {
    const { id } = await checkHost(viewer)
    const changes = { ...(openers && { openers }), ...(publicLayer && { publicLayer }) }
    await changeSettings(changes, id)
    return { to: '/host' }
  },
)

export const nameTeacherRoute = defineForm(
  {
    path: '/api/account/teacher',
    operation: 'nameTeacher',
    summary:
      'For the host: name the account under an address as one who may open seminars, or with id take that back.',
    form: 'teacher',
    page: '/host',
    fields: { email: EmailAddress.optional(), id: z.string().optional() },
    kept: ['email'],
    mayAsk: hostOnly,
  },
  async ({ fields: { email, id } }) => {
    if (id !== undefined) await unnameTeacher(id)
    else if (email !== undefined) await nameTeacher(email)
    return { to: '/host' }
  },
)
