import 'server-only'
import { z } from 'zod'
import { accountPath, type AccountPage } from '@/lib/account/account-paths'
import type { FormName, FormSaid } from '@/lib/account/form-said'
import type { Viewer } from '@/lib/session/viewer'
import { SIDES, type Side } from '@/lib/text/side'
import { Refusal } from '../account/refusal'
import type { Answer } from './answer'
import { makeFormCookie } from './form-cookie'
import { toProblem } from './refusal-problem'
import { defineRoute, type Asked, type Route } from './route'

/** What a form needs to know of itself. */
interface FormShape<F extends z.ZodRawShape> {
  path: `/api/account/${string}`
  operation: string
  summary: string
  form: FormName
  /** The page it stands on, to which a refusal leads back. */
  page: AccountPage
  fields: F
  /** Asked before the fields are looked at: throws a problem where the viewer may not even know of it. */
  mayAsk?: (viewer: Viewer | null) => Promise<void>
  /** Fields that are shown again after a refusal. Never a secret. */
  kept?: readonly (keyof F & string)[]
  /** Fields that must come back in the address of the page, such as the link of a message. */
  carried?: readonly (keyof F & string)[]
}

/** What the handler of a form is given. */
export interface Sent<F extends z.ZodRawShape> {
  fields: z.infer<z.ZodObject<F>>
  viewer: Viewer | null
  locale: Side
  headers: Headers
  source: string
}

/** Where a form leads when all is well. */
export interface FormResult {
  to: AccountPage
  /** A path of the site that was asked for before, checked by `safeNext`; it wins over `to`. */
  next?: string | null
  cookies?: string[]
  /** Texts for the page that follows. */
  values?: Record<string, string>
  headers?: Record<string, string>
  /** The language of the page that follows, where it is not that of the form. */
  locale?: Side
}

const Done = z.strictObject({ next: z.string() })

/**
 * A form that works without a script: it is sent as forms are, and answered by leading to a page (303) that says how it
 * went. Programs may send the same fields as JSON, and are answered with problems.
 */
export function defineForm<const F extends z.ZodRawShape>(
  shape: FormShape<F>,
  handle: (sent: Sent<F>) => Promise<FormResult>,
): Route {
  const schema = z.object({ ...shape.fields, locale: z.enum(SIDES).default('tr') })
  return defineRoute(
    {
      method: 'POST',
      path: shape.path,
      operation: shape.operation,
      summary: shape.summary,
      access: 'optional',
      form: true,
      body: z.record(z.string().max(40), z.string().max(2000)),
      describedBody: schema,
      answers: {
        200: { description: 'Done, for a program: the page that follows.', schema: Done },
        303: { description: 'For a browser: the page that says how it went.', schema: z.null() },
      },
      problems: ['invalid', 'credentials-refused', 'no-session', 'not-found'],
    },
    async ({ viewer, body, asked }) => {
      const locale = SIDES.find((side) => side === body['locale']) ?? 'tr'
      const say = (said: Partial<FormSaid>): FormSaid => ({
        form: shape.form,
        fault: null,
        field: null,
        wait: null,
        values: {},
        ...said,
      })
      await shape.mayAsk?.(viewer)
      try {
        const parsed = schema.safeParse(body)
        if (!parsed.success) throw faultOf(parsed.error)
        const fields = parsed.data as unknown as z.infer<z.ZodObject<F>>
        const result = await handle({ fields, viewer, locale, ...asked })
        return lead(asked, result, result.locale ?? locale, say({ values: result.values ?? {} }))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        if (!asked.isForm) throw toProblem(error)
        const values = Object.fromEntries(
          (shape.kept ?? []).map((name) => [name, (body[name] ?? '').slice(0, 300)]),
        )
        const wait = error.wait === null ? null : Math.ceil(error.wait / 60)
        const said = say({ fault: error.fault, field: error.field, wait, values })
        return back(accountPath(shape.page, locale), said, addressOf(shape, body))
      }
    },
  )
}

/** The first field that is not as it must be; each names its fault. */
function faultOf(error: z.ZodError): Refusal {
  const [issue] = error.issues
  const field = String(issue?.path[0] ?? '')
  if (field === 'email') return new Refusal('email-invalid', field)
  if (field === 'name') return new Refusal('name-invalid', field)
  if (field === 'password') return new Refusal('password-short', field)
  return new Refusal('failed')
}

function lead(asked: Asked, result: FormResult, locale: Side, said: FormSaid): Answer {
  const { to, next = null, cookies, headers = {} } = result
  const path = next ?? `${accountPath(to, locale)}?said`
  const set = cookies === undefined ? {} : { cookies }
  if (!asked.isForm) return { status: 200, body: { next: path }, headers, ...set }
  return {
    status: 303,
    body: null,
    headers: { location: path, ...headers },
    extraCookies: [makeFormCookie(said)],
    ...set,
  }
}

function back(path: string, said: FormSaid, query: string): Answer {
  return {
    status: 303,
    body: null,
    headers: { location: `${path}?said${query}` },
    extraCookies: [makeFormCookie(said)],
  }
}

function addressOf<F extends z.ZodRawShape>(
  { carried = [] }: FormShape<F>,
  body: Record<string, string>,
): string {
  return carried
    .flatMap((name) => (body[name] ? [`&${new URLSearchParams({ [name]: body[name] }).toString()}`] : []))
    .join('')
}

/** For handlers: an account’s page is asked for by somebody who has none. */
export function signInFirst(): never {
  throw new Refusal('sign-in-first')
}
