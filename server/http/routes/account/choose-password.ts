import 'server-only'
import { z } from 'zod'
import { DisplayName } from '@/lib/account/display-name'
import { safeNext } from '@/lib/account/safe-next'
import { choosePassword } from '../../../account/choose-password'
import { defineForm } from '../../define-form'

export const choosePasswordRoute = defineForm(
  {
    path: '/api/account/choose-password',
    operation: 'choosePassword',
    summary:
      'With the link of a message: make the account, or change its password and end its sessions; and sign in.',
    form: 'new-password',
    page: '/password/new',
    fields: {
      link: z.string(),
      name: DisplayName.optional(),
      password: z.string(),
      next: z.string().optional(),
    },
    kept: ['name'],
    carried: ['link', 'next'],
  },
  async ({ fields: { link, name, password, next }, viewer, headers, locale }) => ({
    to: '/account',
    next: safeNext(next),
    cookies: await choosePassword({ viewer, headers, token: link, name: name ?? null, password, locale }),
  }),
)
