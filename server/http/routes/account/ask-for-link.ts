import 'server-only'
import { EmailAddress } from '@/lib/account/email-address'
import { askForLink } from '../../../account/ask-for-link'
import { defineForm } from '../../define-form'

const fields = { email: EmailAddress }

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
  },
  async ({ fields: { email }, locale, source }) => {
    await askForLink({ email, purpose: 'sign-up', locale, source })
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
  },
  async ({ fields: { email }, locale, source }) => {
    await askForLink({ email, purpose: 'reset', locale, source })
    return { to: '/password', values: { email } }
  },
)
