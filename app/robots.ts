import type { MetadataRoute } from 'next'
import { absoluteAddress } from './_metadata/absolute-address'

/** Everything may be read but the interface for programs, which holds only what is someone's own. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: '/api/' },
    sitemap: absoluteAddress('/sitemap.xml'),
  }
}
