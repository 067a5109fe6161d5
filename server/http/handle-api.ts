import 'server-only'
import { Problem } from '../problem'
import { toResponse, type Answer } from './answer'
import { handleRoute } from './handle-route'
import { matchPath } from './match-path'
import { toProblemAnswer } from './problem-answer'
import type { Route } from './route'
import { ROUTES } from './routes'

/** The whole API: a request under `/api` in, the response out. Never rejects. Knows nothing of the server around it. */
export async function handleApi(request: Request): Promise<Response> {
  const response = toResponse(await answer(request).catch(toProblemAnswer))
  if (request.method !== 'HEAD') return response
  await response.body?.cancel()
  return new Response(null, response)
}

async function answer(request: Request): Promise<Answer> {
  const { pathname } = new URL(request.url)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const here: Route[] = []
  for (const route of ROUTES) {
    const params = matchPath(route.path, pathname)
    if (params === null) continue
    if (route.method === method) return handleRoute(route, request, params)
    here.push(route)
  }
  if (here.length === 0) throw new Problem('not-found')
  throw new Problem('method-not-allowed', { headers: { allow: allowed(here) } })
}

function allowed(routes: readonly Route[]): string {
  return routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
}
