import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'

/** The path of a page and its query, as the link in a message leads to it. */
const LINK = /\/password\/new\?link=\S+|\/parola\/yeni\?link=\S+/u

/**
 * Where the link leads, from the language on, in the newest message that was written for an address: a server without SMTP
 * keeps its mail. Waits until there is one.
 */
export async function readLink(dataFolder: string, email: string): Promise<string> {
  const folder = path.join(dataFolder, 'mail')
  let link = ''
  await expect
    .poll(async () => {
      const files = await readdir(folder).catch(() => [])
      const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
      const mine = texts.filter((text) => text.includes(`To: ${email}`)).at(-1) ?? ''
      link = LINK.exec(mine)?.[0] ?? ''
      return link
    })
    .not.toBe('')
  return link
}
