import { accountPath } from '../../lib/account/account-paths'
import { renewHostCode } from '../../server/host/host-code'
import { siteUrl } from '../../server/site-url'

/** As long as nobody looks after the installation, whoever can read this may. */
export async function tellHostCode(): Promise<void> {
  const code = await renewHostCode()
  if (code === null) return
  const page = new URL(accountPath('/host', 'en'), siteUrl()).href
  console.log(
    `Nobody is the host of it yet: open ${page} and enter this code, which works once:\n\n    ${code}\n`,
  )
}
