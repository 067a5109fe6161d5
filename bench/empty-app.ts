import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The smallest application of the same packages: two locales, next-intl’s provider, one page, one message. */
const FILES: Record<string, string> = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  'tsconfig.json': '{ "extends": "../../tsconfig.json", "include": ["**/*.ts", "**/*.tsx"] }',
  'next.config.ts': `
    import createNextIntlPlugin from 'next-intl/plugin'
    export default createNextIntlPlugin('./i18n/request.ts')({ images: { unoptimized: true } })`,
  'i18n/routing.ts': `
    import { defineRouting } from 'next-intl/routing'
    export const routing = defineRouting({ locales: ['tr', 'en'], defaultLocale: 'tr' })`,
  'i18n/request.ts': `
    import { getRequestConfig } from 'next-intl/server'
    export default getRequestConfig(async ({ requestLocale }) => {
      const locale = (await requestLocale) ?? 'tr'
      return { locale, messages: { page: { title: 'Yanyana' } }, timeZone: 'Europe/Istanbul' }
    })`,
  'app/[locale]/layout.tsx': `
    import type { ReactNode } from 'react'
    import { NextIntlClientProvider } from 'next-intl'
    import { setRequestLocale } from 'next-intl/server'
    export const generateStaticParams = () => [{ locale: 'tr' }, { locale: 'en' }]
    export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
      const { locale } = await params
      setRequestLocale(locale)
      return <html lang={locale}><body><NextIntlClientProvider messages={null}>{children}</NextIntlClientProvider></body></html>
    }`,
  'app/[locale]/page.tsx': `
    import { getTranslations, setRequestLocale } from 'next-intl/server'
    export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
      setRequestLocale((await params).locale)
      const t = await getTranslations('page')
      return <h1>{t('title')}</h1>
    }`,
}

/**
 * Writes and builds the empty application in a folder of its own under `bench/`, so that it resolves the project's
 * packages. The caller removes it. Throws with the build's output where the build fails.
 */
export async function buildEmptyApp(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(import.meta.dirname, '.empty-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const next = join(import.meta.dirname, '../node_modules/next/dist/bin/next')
  const build = spawnSync(process.execPath, [next, 'build'], { cwd: folder, encoding: 'utf8' })
  if (build.status === 0) return { folder, remove }
  await remove()
  throw new Error(`the empty application did not build:\n${build.stdout}${build.stderr}`)
}
