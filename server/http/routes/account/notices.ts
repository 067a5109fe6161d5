import 'server-only'
import { z } from 'zod'
import { MAIL_CHOICES } from '@/lib/inbox/notice-mail'
import { chooseMail } from '../../../inbox/choose-mail'
import { defineForm, signInFirst } from '../../define-form'

export const chooseMailRoute = defineForm(
  {
    path: '/api/account/notices',
    operation: 'chooseNoticeMail',
    summary: 'Choose whether, and how often at most, a mail tells me that something is in my inbox.',
    form: 'notices',
    page: '/account',
    fields: { mail: z.enum(MAIL_CHOICES) },
  },
  async ({ fields, viewer }) => {
    if (viewer === null || viewer.anonymous) return signInFirst()
    await chooseMail(viewer.id, fields.mail)
    return { to: '/account' }
  },
)
