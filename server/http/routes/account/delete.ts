import 'server-only'
import { z } from 'zod'
import { DEPARTURES } from '@/lib/account/departure'
import { isDeletionWord } from '@/lib/account/deletion-word'
import { deleteAccount } from '../../../account/delete-account'
import { findAccount } from '../../../account/find-account'
import { provePassword } from '../../../account/prove-password'
import { Refusal } from '../../../account/refusal'
import { forgetCookies } from '../../../session/forget-cookies'
import { defineForm, signInFirst } from '../../define-form'

export const deleteAccountRoute = defineForm(
  {
    path: '/api/account/delete',
    operation: 'deleteAccount',
    summary:
      'Delete my account for good: confirmed by a word (SİL or DELETE) and the password. Shared comments are withdrawn or kept under a pseudonym.',
    form: 'delete',
    page: '/account',
    fields: {
      confirm: z.string().default(''),
      current: z.string().default(''),
      shared: z.enum(DEPARTURES).default('withdrawn'),
    },
    kept: ['confirm', 'shared'],
  },
  async ({ fields: { confirm, current, shared }, viewer, headers, source }) => {
    const account = await findAccount(viewer)
    if (viewer === null || account === null) return signInFirst()
    if (!isDeletionWord(confirm)) throw new Refusal('confirm-wrong', 'confirm')
    await provePassword({ account, headers, source, password: current, field: 'current' })
    await deleteAccount({ viewer, shared })
    // What still waits in the browser is not to be sent in somebody else’s name.
    return { to: '/account', cookies: await forgetCookies(), headers: { 'clear-site-data': '"storage"' } }
  },
)
