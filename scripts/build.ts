import { env } from '../server/env'
import { generateClient } from './generate-client'
import { buildSite } from './serve/build-site'
import { loadDotEnv } from './serve/load-dot-env'
import { orExplain } from './serve/main'

/** `npm run build`: builds the site, whether or not it is built. */
await orExplain(async () => {
  loadDotEnv()
  const { siteUrl } = env()
  await generateClient()
  await buildSite(process.cwd(), siteUrl)
})
