import 'server-only'
import { z } from 'zod'
import { EmailAddress } from '@/lib/account/email-address'
import { safeNext } from '@/lib/account/safe-next'
import { signIn } from '../../../account/sign-in'
import { defineForm } from '../../define-form'

export const signInRoute = defineForm(
  {
    path: '/api/account/sign-in',
    operation: 'signIn',
    summary:
      'Sign in with a password. The notes of the visitor who asks come along; the session is a new one.',
    form: 'sign-in',
    page: '/sign-in',
    fields: { email: EmailAddress, password: z.string(), next: z.string().optional() },
    kept: ['email'],
    carried: ['next'],
  },
  async ({ fields: { email, password, next }, ...sent }) => ({
    to: '/account',
    next: safeNext(next),
    cookies: await signIn({ ...sent, email, password }),
  }),
)
