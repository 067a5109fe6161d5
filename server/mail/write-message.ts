import 'server-only'

/** A message as it is kept: to whom, from whom, and what else its head says. */
export interface KeptMail {
  from: string
  to: string
  subject: string
  headers: Readonly<Record<string, string>>
  text: string
}

/**
 * A message in the form of RFC 5322, all of it UTF-8 as it is (RFC 6532): a link stands whole in it, to be copied by whoever
 * has no mail program at hand. A line end in the head becomes a blank.
 */
export function writeMessage({ from, to, subject, headers, text }: KeptMail): string {
  const head = {
    ...{ From: from, To: to, Subject: subject, Date: new Date().toUTCString().replace('GMT', '+0000') },
    ...headers,
    ...{ 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8' },
    'Content-Transfer-Encoding': '8bit',
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/gu, ' ')}`)
  return [...lines, '', text].join('\n')
}
