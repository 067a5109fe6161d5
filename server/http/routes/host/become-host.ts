import 'server-only'
import { z } from 'zod'
import { DisplayName } from '@/lib/account/display-name'
import { EmailAddress } from '@/lib/account/email-address'
import { becomeHost, makeViewerHost } from '../../../host/become-host'
import { defineForm } from '../../define-form'

export const becomeHostRoute = defineForm(
  {
    path: '/api/account/host',
    operation: 'becomeHost',
    summary: 'With the code that the server printed: make the first host’s account, or make mine the host’s.',
    form: 'host-code',
    page: '/host',
    fields: {
      code: z.string(),
      email: EmailAddress.optional(),
      name: DisplayName.optional(),
      password: z.string().default(''),
    },
    kept: ['code', 'email', 'name'],
  },
  async ({ fields: { code, email, name, password }, viewer, headers, source, locale }) => {
    if (viewer !== null && !viewer.anonymous) {
      await makeViewerHost({ viewer, source, code })
      return { to: '/host' }
    }
    const fields = { code, email: email ?? '', name: name ?? '', password }
    return { to: '/account', cookies: await becomeHost({ viewer, headers, source, locale, ...fields }) }
  },
)
