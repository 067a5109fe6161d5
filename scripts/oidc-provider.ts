import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { findFreePort } from './server-process'

/** Somebody the provider knows. */
export interface Person {
  sub: string
  email: string
  email_verified: boolean
  name: string
}

export const CLIENT = { id: 'yanyana', secret: 'a secret between the site and its provider alone' } as const

/** A real OpenID provider on this machine that asks nothing: whoever it was told of signs in. */
export async function startProvider(
  callback: string,
  given?: number,
): Promise<{ issuer: string; setPerson: (person: Person) => void; stop: () => void }> {
  const port = given ?? (await findFreePort())
  const issuer = `http://127.0.0.1:${port}`
  let person: Person | null = null
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [callback],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    // The claims stand in the ID token, as many universities send them.
    conformIdTokenClaims: false,
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      const login = { accountId: person?.sub ?? '', remember: false }
      void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
    } else void answer(request, response)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    issuer,
    setPerson: (next) => {
      person = next
    },
    stop: () => server.close(),
  }
}

/** Follows a browser's way through the provider: from where the site sends it, to the address it is sent back to. */
export async function walkThrough(address: string, site: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = address
  for (let step = 0; step < 10 && !next.startsWith(site); step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const given of answer.headers.getSetCookie()) {
      const [name = '', ...value] = (given.split(';')[0] ?? '').split('=')
      cookies.set(name, value.join('='))
    }
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`)
    next = new URL(location, next).href
  }
  return next
}
