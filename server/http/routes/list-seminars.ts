import 'server-only'
import { SeminarList } from '@/lib/seminar/seminar'
import { listSeminars } from '../../seminar/list-seminars'
import { defineRoute } from '../route'

export const listSeminarsRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/seminars',
    operation: 'listSeminars',
    summary: 'The seminars I am in, the latest opened first.',
    access: 'optional',
    answers: { 200: { description: 'All of them; none for nobody.', schema: SeminarList } },
    problems: [],
  },
  async ({ viewer }) => ({ status: 200, body: await listSeminars({ viewer }) }),
)
