import 'server-only'
import type { z } from 'zod'
import type { ProblemCode } from '@/lib/problem/problem-code'
import type { Viewer } from '@/lib/session/viewer'
import type { Answer } from './answer'
import type { BudgetName } from './rate-limit'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** `none`: the session is not looked at. `required`: nobody gets `no-session`. */
export type Access = 'none' | 'optional' | 'required'

/** One answer of a route, as the OpenAPI document tells it. */
export interface Described {
  description: string
  schema: z.ZodType
  mediaType?: string
  etag?: true
}

type Fields = z.ZodType<Record<string, unknown>>

/** What a route is, for the door and for the document. */
export interface RouteShape {
  method: Method
  path: `/api/${string}`
  /** The verb's name; unique. */
  operation: string
  summary: string
  access: Access
  params?: Fields
  query?: Fields
  body?: z.ZodType
  /** Whether the body may come as a browser’s form does; the handler then learns how it was asked. */
  form?: true
  /** Whether the answer goes on for as long as the client listens; the handler then learns who does. */
  listens?: true
  /** What the document says of the body, where the door asks for less. */
  describedBody?: z.ZodType
  /** Most bytes of the body, where they are not those of a note. */
  limit?: number
  /** Whether If-Match is read, or must be there. */
  match?: 'optional' | 'required'
  /** What is counted beside the request itself. */
  budget?: BudgetName
  answers: Record<number, Described>
  /** Those that only this route gives; the door has its own. */
  problems: readonly ProblemCode[]
}

/** What the door hands to a route: checked, and of the types that its shape says. */
export interface Context<S extends RouteShape> {
  viewer: S['access'] extends 'required' ? Viewer : Viewer | null
  params: S['params'] extends z.ZodType ? z.infer<S['params']> : undefined
  query: S['query'] extends z.ZodType ? z.infer<S['query']> : undefined
  body: S['body'] extends z.ZodType ? z.infer<S['body']> : undefined
  match: S['match'] extends 'required' ? number : S['match'] extends 'optional' ? number | null : undefined
  asked: S['form'] extends true ? Asked : undefined
  listener: S['listens'] extends true ? Listener : undefined
}

/** Who listens to an answer without an end. */
export interface Listener {
  /** The id of the session; null is nobody’s. */
  session: string | null
  /** What connections are counted by, see `sourceOf`. */
  address: string
  /** The last event that a browser which comes back was told, as it says. */
  lastEventId: string | null
}

/** How a form was sent, and whence. */
export interface Asked {
  headers: Headers
  /** What guesses are counted by, see `sourceOf`. */
  source: string
  /** By a browser, without a script; else by a program, as JSON. */
  isForm: boolean
}

/** A route whose types are forgotten, so that all of them fit into one table. */
export interface Route extends RouteShape {
  handle: (context: unknown) => Promise<Answer>
}

/** Ties a shape to its handler. The door is the only caller, and calls it with a context made from the same shape. */
export function defineRoute<const S extends RouteShape>(
  shape: S,
  handle: (context: Context<S>) => Promise<Answer>,
): Route {
  return { ...shape, handle: (context) => handle(context as Context<S>) }
}
