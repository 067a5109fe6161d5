import { emailOf, HOST, NAMES, PASSWORD, PEOPLE } from './people'

/** What is printed once the demonstration can be reached: who may sign in, and how. */
export function welcome(site: URL, seminar: string): string {
  const width = Math.max(...NAMES.map((name) => emailOf(name).length))
  const lines = NAMES.map(
    (name) => `  ${emailOf(name).padEnd(width)}  ${PEOPLE[name].name}, ${PEOPLE[name].role}`,
  )
  return [
    `\nThis is the demonstration: everybody in it is made up. Sign in at ${new URL('/account', site).href} as`,
    ...lines,
    `  ${HOST.email.padEnd(width)}  ${HOST.name}, host`,
    `with the password: ${PASSWORD}`,
    `The seminar is at ${new URL(`/seminars/${seminar}`, site).href}\n`,
  ].join('\n')
}
