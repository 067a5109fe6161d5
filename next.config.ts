import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./i18n/request.ts')

/** On every answer. The content policy is not among them: it lists the scripts of the page, see server/web. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Addresses outside both languages are answered by app/global-not-found.tsx.
  experimental: { globalNotFound: true },
  images: { unoptimized: true },
  // `npm run types` checks them, and more strictly in lib; a build that did so too would take half as long again.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })),
      },
    ]),
  serverExternalPackages: ['better-sqlite3', '@prisma/client', '@prisma/adapter-better-sqlite3'],
}

export default withNextIntl(config)
