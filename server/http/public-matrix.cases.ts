import 'server-only'
import { buried, only, readBy, type Rows } from './annotation-matrix.cases'
import { guest, type Row } from './seminar-matrix.cases'

/** Of the public layer: who is not named sees it, and may not do this. */
const open = (rest: Partial<Row>): Row => ({ else: 403, ...guest, ...rest })

/** What every account does there, and nobody without one. */
const accounts = (status: number): Row => ({ else: status, visitor: 403, classmate: 403, ...guest })

const byWriter = (status: number) => only(['account'], status)

/** A question of an account to everybody. */
export const PUBLIC: Rows = {
  ...{ get: { else: 200 }, history: { else: 200 } },
  ...{ react: accounts(200), answered: open({ account: 200 }), reply: accounts(201), aside: open({}) },
  ...{ flag: { ...accounts(200), account: 403 }, dismiss: open({ host: 200 }) },
  ...{ lock: open({ host: 200 }), unhide: open({ host: 200 }) },
  ...{ move: byWriter(412), patch: byWriter(412), delete: byWriter(412) },
}

/** The same, hidden by the host. Whoever may not write there learns no more of it by trying. */
export const PUBLIC_HIDDEN: Rows = {
  ...{ get: readBy(['account', 'host']), history: readBy(['account', 'host']) },
  react: only(['account', 'host'], 403),
  answered: { ...byWriter(200), host: 403 },
  reply: only(['visitor', 'classmate', 'account', 'host'], 403),
  aside: only(['visitor', 'classmate', 'account', 'host'], 403),
  ...{ flag: { ...only(['host'], 200), account: 403 }, dismiss: { ...only(['host'], 200), account: 403 } },
  ...{ lock: { ...only(['host'], 200), account: 403 }, unhide: { ...only(['host'], 200), account: 403 } },
  ...{ move: byWriter(412), patch: byWriter(412), delete: byWriter(412) },
}

/** In a thread that the host has closed. */
export const PUBLIC_LOCKED: Rows = {
  ...PUBLIC,
  ...{ react: open({ host: 200 }), reply: open({ host: 201 }) },
  ...{ move: byWriter(403), patch: byWriter(403) },
}

/** Taken back. */
export const PUBLIC_DELETED: Rows = {
  ...{ get: { else: 200 }, history: { else: 200 }, list: { else: 404 } },
  ...Object.fromEntries(
    ['react', 'answered', 'flag', 'dismiss', 'lock', 'unhide'].map((verb) => [verb, { else: 410, ...guest }]),
  ),
  ...{ reply: accounts(410), aside: accounts(410) },
  ...{ move: byWriter(410), patch: byWriter(410), delete: byWriter(200) },
}

/** Where the host has closed the layer. */
export const PUBLIC_OFF: Rows = {
  ...{ get: readBy(['account']), history: readBy(['account']) },
  ...{ react: byWriter(403), answered: byWriter(403), reply: only([], 404), aside: only([], 404) },
  ...{ flag: byWriter(403), dismiss: byWriter(403), lock: byWriter(403), unhide: byWriter(403) },
  ...{ move: byWriter(412), patch: byWriter(403), delete: byWriter(412) },
}

export const PUBLIC_HIDDEN_DELETED = buried({
  ...{ readers: ['account', 'host'], writer: 'account' },
  silent: ['visitor', 'classmate', 'account', 'host'],
})

/** Hidden, in a thread that is closed. */
export const PUBLIC_HIDDEN_LOCKED: Rows = {
  ...PUBLIC_HIDDEN,
  ...{ move: byWriter(403), patch: byWriter(403) },
}

/** Taken back, where the host has closed the layer. */
export const PUBLIC_OFF_DELETED = buried(
  { readers: ['account'], writer: 'account', silent: [] },
  { reply: only([], 404), aside: only([], 404), patch: byWriter(403) },
)
