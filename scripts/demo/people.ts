import type { Role } from '../../lib/session/viewer'
import type { Side } from '../../lib/text/side'

/** Somebody of the demonstration: a bird with a tree for a surname, and nobody there is. */
export interface DemoPerson {
  name: string
  role: Role
  /** The language of their pages, and the one they mostly write in. */
  lang: Side
}

export const PEOPLE = {
  karaagac: { name: 'Kuzgun Karaağaç', role: 'teacher', lang: 'tr' },
  leylek: { name: 'Leylek Ihlamur', role: 'assistant', lang: 'tr' },
  heron: { name: 'Heron Alder', role: 'assistant', lang: 'en' },
  kirlangic: { name: 'Kırlangıç Söğüt', role: 'student', lang: 'tr' },
  serce: { name: 'Serçe Gürgen', role: 'student', lang: 'tr' },
  bulbul: { name: 'Bülbül Dutdibi', role: 'student', lang: 'tr' },
  ispinoz: { name: 'İspinoz Kayın', role: 'student', lang: 'tr' },
  marti: { name: 'Martı Ilgın', role: 'student', lang: 'tr' },
  baykus: { name: 'Baykuş Çamaltı', role: 'student', lang: 'tr' },
  agackakan: { name: 'Alaca Ağaçkakan Yabanarmudu', role: 'student', lang: 'tr' },
  ibibik: { name: 'İbibik Zeytin', role: 'student', lang: 'tr' },
  wren: { name: 'Wren Hawthorn', role: 'student', lang: 'en' },
  magpie: { name: 'Magpie Rowan', role: 'student', lang: 'en' },
  plover: { name: 'Plover Birch', role: 'student', lang: 'en' },
  dunnock: { name: 'Dunnock Elm', role: 'student', lang: 'en' },
} as const satisfies Record<string, DemoPerson>

export type DemoName = keyof typeof PEOPLE

/** In the order in which they join; the teacher opens the seminar. */
export const NAMES = Object.keys(PEOPLE) as DemoName[]

/** Looks after the installation, and is in no seminar. */
export const HOST = { name: 'Bekçi Baykuşu', email: 'host@demo.example', lang: 'tr' } as const

/** One for all of them: it is printed, and keeps nothing. */
export const PASSWORD = 'yan yana okuruz'

/** What they sign in with. */
export const emailOf = (name: DemoName): string => `${name}@demo.example`
