import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** A call of our own beside better-auth's: it begins a session for somebody who has proved who they are. Never mounted. */
export function sessionBeginning() {
  return {
    id: 'session-beginning',
    endpoints: {
      beginSession: createAuthEndpoint(
        '/session-beginning/begin',
        { method: 'POST', body: z.object({ userId: z.string(), device: z.string().nullable() }) },
        async (ctx) => {
          const { userId, device } = ctx.body
          const adapter = ctx.context.internalAdapter
          const user = await adapter.findUserById(userId)
          if (user === null) throw new Error('no such user')
          const session = await adapter.createSession(userId, false, { userAgent: device })
          await setSessionCookie(ctx, { session, user })
          return null
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
