import type { AbstractIntlMessages } from 'next-intl'
import { getMessages } from 'next-intl/server'

/** The request's messages of these namespaces alone, for a client component that needs no more. */
export async function pickMessages(...namespaces: string[]): Promise<AbstractIntlMessages> {
  const messages: AbstractIntlMessages = await getMessages()
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => namespaces.includes(namespace)))
}
