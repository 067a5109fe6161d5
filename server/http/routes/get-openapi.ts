import 'server-only'
import { z } from 'zod'
import type { Answer } from '../answer'
import { defineRoute } from '../route'

/** The table of routes holds this one, so it is imported when asked for. */
async function answerOpenApi(): Promise<Answer> {
  const { openApiDocument } = await import('../openapi')
  return { status: 200, body: openApiDocument(), headers: { 'cache-control': 'no-cache' } }
}

export const getOpenApiRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/openapi.json',
    operation: 'getOpenApi',
    summary: 'This document.',
    access: 'none',
    answers: { 200: { description: 'OpenAPI 3.1.', schema: z.looseObject({ openapi: z.string() }) } },
    problems: [],
  },
  answerOpenApi,
)
