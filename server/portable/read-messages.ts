import 'server-only'
import type { Messages } from '@/lib/message/create-translator'
import type { Side } from '@/lib/text/side'
import en from '@/messages/en.json'
import tr from '@/messages/tr.json'

const MESSAGES: Readonly<Record<Side, Messages>> = { tr, en }

/** The messages of the interface in one language. */
export function readMessages(locale: Side): Messages {
  return MESSAGES[locale]
}
