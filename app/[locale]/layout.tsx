import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { NextIntlClientProvider, hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PrefsScript } from '@/app/_components/prefs-script'
import { fontVariables } from '@/app/fonts/faces'
import '@/app/globals.css'
import { pickMessages } from '@/i18n/pick-messages'
import { routing } from '@/i18n/routing'
import { siteUrl } from '@/server/site-url'

/** An address in no language of ours, or of no work, is a 404 without a page being made for it. */
export const dynamicParams = false

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export function generateMetadata(): Metadata {
  return {
    metadataBase: siteUrl(),
    title: { default: 'Yanyana', template: '%s · Yanyana' },
    applicationName: 'Yanyana',
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
}

interface LocaleLayoutProps {
  children: ReactNode
  params: Promise<{ locale: string }>
}

/** The document itself: its language, its fonts, and the reader's choices before the first paint. */
export default async function LocaleLayout({ children, params }: LocaleLayoutProps) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <PrefsScript />
      </head>
      <body>
        {/* Only what every page's error boundary says goes to the browser; islands bring their own. */}
        <NextIntlClientProvider messages={await pickMessages('error')}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
