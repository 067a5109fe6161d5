import 'server-only'
import { z } from 'zod'
import { EmailAddress } from '@/lib/account/email-address'
import { safeNext } from '@/lib/account/safe-next'
import { askForLink } from '../../../account/ask-for-link'
import { defineForm } from '../../define-form'

const fields = { email: EmailAddress, next: z.string().optional() }

export const signUpRoute = defineForm(
  {
    path: '/api/account/sign-up',
    operation: 'signUp',
    summary:
      'Ask for an account: a message with a link goes to the address. The answer is the same for every address.',
    form: 'sign-up',
    page: '/sign-up',
    fields,
    kept: ['email'],
    carried: ['next'],
  },
  async ({ fields: { email, next }, locale, source }) => {
    await askForLink({ email, purpose: 'sign-up', next: safeNext(next), locale, source })
    return { to: '/sign-up', values: { email } }
  },
)

export const resetPasswordRoute = defineForm(
  {
    path: '/api/account/reset-password',
    operation: 'resetPassword',
    summary:
      'Ask for a new password: a message with a link goes to the address. The answer is the same for every address.',
    form: 'reset',
    page: '/password',
    fields,
    kept: ['email'],
    carried: ['next'],
  },
  async ({ fields: { email, next }, locale, source }) => {
    await askForLink({ email, purpose: 'reset', next: safeNext(next), locale, source })
    return { to: '/password', values: { email } }
  },
)
