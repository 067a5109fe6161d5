import 'server-only'
import { checkHealth, Health } from '../../health/check-health'
import { defineRoute } from '../route'

export const getHealthRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/health',
    operation: 'getHealth',
    summary: 'Whether the server can do its work.',
    access: 'none',
    answers: {
      200: { description: 'It can.', schema: Health },
      503: { description: 'It cannot, and why.', schema: Health },
    },
    problems: [],
  },
  async () => {
    const health = await checkHealth()
    return { status: health.status === 'ok' ? 200 : 503, body: health }
  },
)
