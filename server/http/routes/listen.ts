import 'server-only'
import { z } from 'zod'
import { ChangeCursor, START } from '@/lib/annotation/change-cursor'
import { openLive } from '../../live/open-live'
import { layers, workParams } from '../parameters'
import { defineRoute } from '../route'

/** What lies between may neither keep it back nor pack it. */
const AS_IT_COMES = { 'cache-control': 'private, no-store, no-transform', 'x-accel-buffering': 'no' }

export const listenRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/works/{work}/live',
    operation: 'listen',
    summary:
      'The same as it happens, as server-sent events: `change` (an item of ChangePage, its cursor the id), `presence` (how many are there) and `ended` (why nothing more comes). Last-Event-ID goes before `since`.',
    access: 'optional',
    params: workParams,
    query: z.object({ since: ChangeCursor.default(START), layer: layers }),
    listens: true,
    answers: {
      200: { description: 'Events, without an end.', schema: z.string(), mediaType: 'text/event-stream' },
    },
    problems: ['work-not-found', 'query-invalid'],
  },
  async ({ viewer, params, query, listener }) => ({
    status: 200,
    mediaType: 'text/event-stream; charset=utf-8',
    headers: AS_IT_COMES,
    body: await openLive({
      viewer,
      work: params.work,
      layers: query.layer ?? null,
      since: ChangeCursor.safeParse(listener.lastEventId).data ?? query.since,
      session: listener.session,
      address: listener.address,
    }),
  }),
)
