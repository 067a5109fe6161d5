import 'server-only'
import type { z } from 'zod'
import { PROBLEM_STATUS, type ProblemCode } from '@/lib/problem/problem-code'
import { ProblemDocument } from '@/lib/problem/problem-document'
import { siteUrl } from '../site-url'
import { version } from '../version'
import { namedSchemas, schemaOf } from './openapi-schemas'
import { problemsOf } from './problems-of'
import type { Described, Route } from './route'
import { ROUTES } from './routes'

type Json = Record<string, unknown>

/** What the API is, as OpenAPI 3.1, from the table of routes and the schemas that guard the door. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {}
  for (const route of ROUTES) {
    paths[route.path] = { ...paths[route.path], [METHOD_KEY[route.method]]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Yanyana', version: version(), license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: siteUrl().origin }],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'yanyana.session_token' },
      },
    },
  }
}

/** How the document writes a method. */
export const METHOD_KEY = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const

function operation(route: Route): Json {
  return {
    operationId: route.operation,
    summary: route.summary,
    ...(route.access === 'required' && { security: [{ session: [] }] }),
    ...(route.access === 'optional' && { security: [{ session: [] }, {}] }),
    parameters: parameters(route),
    ...(route.body && {
      requestBody: {
        required: true,
        content: bodyContent(route, schemaOf(route.describedBody ?? route.body, 'input')),
      },
    }),
    responses: { ...answers(route.answers), ...problems(route) },
  }
}

function bodyContent({ form }: Route, schema: Json): Json {
  return { 'application/json': { schema }, ...(form && { 'application/x-www-form-urlencoded': { schema } }) }
}

function parameters({ params, query, match }: Route): Json[] {
  const ifMatch = {
    name: 'If-Match',
    in: 'header',
    required: match === 'required',
    description: 'The ETag of the annotation as it was seen.',
    schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
  }
  return [...fields(params, 'path'), ...fields(query, 'query'), ...(match === undefined ? [] : [ifMatch])]
}

function fields(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }))
}

function answers(described: Record<number, Described>): Json {
  return Object.fromEntries(
    Object.entries(described).map(([status, { description, schema, mediaType, etag }]) => [
      status,
      {
        description,
        ...(etag && {
          headers: { ETag: { schema: { type: 'string' }, description: 'The version, quoted.' } },
        }),
        content: { [mediaType ?? 'application/json']: { schema: schemaOf(schema, 'output') } },
      },
    ]),
  )
}

function problems(route: Route): Json {
  const codes = new Map<number, ProblemCode[]>()
  for (const code of problemsOf(route)) {
    const status = PROBLEM_STATUS[code]
    if (!(status in route.answers)) codes.set(status, [...(codes.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...codes].map(([status, list]) => [
      status,
      {
        description: list.join(', '),
        content: { 'application/problem+json': { schema: schemaOf(ProblemDocument, 'output') } },
      },
    ]),
  )
}
