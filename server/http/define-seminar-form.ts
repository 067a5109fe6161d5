import 'server-only'
import { z } from 'zod'
import type { SeminarForm, SeminarSaid } from '@/lib/seminar/form-said'
import type { Viewer } from '@/lib/session/viewer'
import { SIDES, type Side } from '@/lib/text/side'
import { Problem } from '../problem'
import { makeFormCookie } from './form-cookie'
import { defineRoute, type Route } from './route'
import { describeFault } from './seminar-fault'

/** Most bytes: a long description, each letter of which may be written as nine. */
const LIMIT = 64 * 1024

type Texts = Readonly<Record<string, string>>

interface SeminarFormShape {
  path: `/api/forms/${string}`
  operation: string
  summary: string
  form: SeminarForm
  params?: z.ZodType<Record<string, string>>
  fields: Record<string, z.ZodType>
  /** What is shown again after a refusal. */
  kept?: readonly string[]
  /** The path of the page it stands on, to which a refusal leads back; with its query, where it needs one. */
  page: (locale: Side, params: Texts, fields: Texts) => string
}

/** What the handler of such a form is given; texts that were not sent are empty. */
export interface SentToSeminar {
  viewer: Viewer | null
  params: Texts
  fields: (name: string) => string
  locale: Side
  source: string
  /** Set-Cookie lines, which are sent whatever becomes of the form. */
  cookies: string[]
}

/** Where a form leads when all is well, and whether the page there says that it was done. */
export interface SeminarFormResult {
  to: string
  silent?: true
}

const NOTHING = z.object({})

const Done = z.strictObject({ next: z.string() })

/**
 * A form of seminars that works without a script: sent as forms are, and answered by leading to a page (303) that says how
 * it went. Programs have addresses of their own for all of it; sent as JSON, it answers them with problems.
 */
export function defineSeminarForm(
  shape: SeminarFormShape,
  handle: (sent: SentToSeminar) => Promise<SeminarFormResult>,
): Route {
  const { path, operation, summary, form, params } = shape
  return defineRoute(
    {
      ...{ method: 'POST', path, operation, summary, access: 'optional', form: true, limit: LIMIT },
      params: params ?? NOTHING,
      body: z.record(z.string().max(40), z.string().max(5_000)),
      describedBody: z.object({ ...shape.fields, locale: z.enum(SIDES).default('tr') }),
      answers: {
        200: { description: 'Done, for a program: the page that follows.', schema: Done },
        303: { description: 'For a browser: the page that says how it went.', schema: z.null() },
      },
      problems: [
        ...(['invalid', 'no-session', 'not-found', 'not-permitted', 'last-teacher'] as const),
        ...(['version-clash', 'account-needed', 'teachers-named', 'id-reused', 'gone'] as const),
        ...(['join-unknown', 'join-refused', 'name-taken', 'seminar-full', 'too-many-seminars'] as const),
      ],
    },
    async ({ viewer, params: named, body, asked }) => {
      const locale = SIDES.find((side) => side === body['locale']) ?? 'tr'
      const names: Texts = named
      const cookies: string[] = []
      const fields = (name: string) => (body[name] ?? '').replaceAll('\r\n', '\n')
      const leadTo = (to: string, said: Partial<SeminarSaid> | null) => ({
        status: 303,
        body: null,
        headers: { location: said === null ? to : withSaid(to) },
        extraCookies: [
          ...cookies,
          ...(said === null
            ? []
            : [makeFormCookie({ ...{ form, fault: null, field: null, wait: null, values: {} }, ...said })]),
        ],
      })
      try {
        const sent = { viewer, params: names, fields, locale, source: asked.source, cookies }
        const { to, silent } = await handle(sent)
        if (!asked.isForm) return { status: 200, body: { next: to }, extraCookies: cookies }
        return leadTo(to, silent ? null : {})
      } catch (error) {
        if (!(error instanceof Problem) || !asked.isForm) throw error
        const values = Object.fromEntries((shape.kept ?? []).map((name) => [name, fields(name)]))
        return leadTo(shape.page(locale, names, body), { ...describeFault(error), values })
      }
    },
  )
}

/** The address of a page that is to say how a form went. */
function withSaid(to: string): string {
  const [path = '', fragment] = to.split('#')
  const query = path.includes('?') ? '&said' : '?said'
  return path + query + (fragment === undefined ? '' : `#${fragment}`)
}

/** For handlers: without a session there is nobody who could have done it. */
export function someone(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new Problem('no-session')
  return viewer
}
