import 'server-only'
import { z } from 'zod'
import { DisplayName } from '@/lib/account/display-name'
import { SIDES } from '@/lib/text/side'
import { changePassword } from '../../../account/change-password'
import { changeProfile } from '../../../account/change-profile'
import { findAccount } from '../../../account/find-account'
import { defineForm, signInFirst } from '../../define-form'

/** One of the two languages; an empty field leaves it open. */
const Language = z
  .enum([...SIDES, ''])
  .default('')
  .transform((side) => (side === '' ? null : side))

export const changeProfileRoute = defineForm(
  {
    path: '/api/account/profile',
    operation: 'changeProfile',
    summary: 'Change my name, the language of the interface, and the language I write in.',
    form: 'profile',
    page: '/account',
    fields: { name: DisplayName, interface: Language, writesIn: Language },
    kept: ['name', 'interface', 'writesIn'],
  },
  async ({ fields, viewer, locale }) => {
    if (viewer === null || viewer.anonymous) return signInFirst()
    const cookies = await changeProfile({
      viewer,
      name: fields.name,
      locale: fields.interface,
      writesIn: fields.writesIn,
    })
    return { to: '/account', cookies, locale: fields.interface ?? locale }
  },
)

export const changePasswordRoute = defineForm(
  {
    path: '/api/account/password',
    operation: 'changePassword',
    summary: 'Change my password by the one I have; every other session ends.',
    form: 'password',
    page: '/account',
    fields: { current: z.string().default(''), password: z.string() },
  },
  async ({ fields: { current, password }, viewer, headers, source }) => {
    const account = await findAccount(viewer)
    if (viewer === null || account === null) return signInFirst()
    const cookies = await changePassword({ viewer, account, headers, source, current, password })
    return { to: '/account', cookies }
  },
)
