import 'server-only'
import { z } from 'zod'
import { EmailAddress } from '@/lib/account/email-address'
import { mayHost } from '@/lib/account/permissions'
import { SEMINAR_OPENERS } from '@/lib/account/settings'
import type { Viewer } from '@/lib/session/viewer'
import { findAccount } from '../../../account/find-account'
import { changeSettings } from '../../../host/settings'
import { nameTeacher, unnameTeacher } from '../../../host/teachers'
import { defineForm, notThere } from '../../define-form'

/** For anybody but the host these addresses lead nowhere. */
async function hostOnly(viewer: Viewer | null): Promise<void> {
  if (!mayHost(await findAccount(viewer))) notThere()
}

export const changeSettingsRoute = defineForm(
  {
    path: '/api/account/settings',
    operation: 'changeSettings',
    summary: 'For the host: who may open seminars.',
    form: 'settings',
    page: '/host',
    fields: { openers: z.enum(SEMINAR_OPENERS) },
    mayAsk: hostOnly,
  },
  async ({ fields: { openers } }) => {
    await changeSettings({ openers })
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
