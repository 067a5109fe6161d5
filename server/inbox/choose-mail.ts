import 'server-only'
import type { MailChoice } from '@/lib/inbox/notice-mail'
import { database } from '../db/database'
import { readStopKey } from './stop-key'

/** How often a reader is to be told by mail. To stop forgets when they last were. */
export async function chooseMail(reader: string, choice: MailChoice): Promise<void> {
  await database().user.updateMany({
    where: { id: reader },
    data: choice === 'never' ? { noticeMail: null, noticeMailAt: null } : { noticeMail: choice },
  })
}

/** Stops the mail of whom a key is of; twice is once. False where it is no key. */
export async function stopMail(key: string): Promise<boolean> {
  const reader = readStopKey(key)
  if (reader === null) return false
  await chooseMail(reader, 'never')
  return true
}
