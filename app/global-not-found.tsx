import type { Metadata } from 'next'
import { LastResort, lastTitle } from './_components/last-resort'
import { PrefsScript } from './_components/prefs-script'
import { fontVariables } from './fonts/faces'
import './globals.css'

export const metadata: Metadata = { title: lastTitle('missing') }

/** An address outside both languages that nothing answers to. */
export default function GlobalNotFound() {
  return (
    <html lang="tr" className={fontVariables} suppressHydrationWarning>
      <head>
        <PrefsScript />
      </head>
      <body>
        <LastResort words="missing" />
      </body>
    </html>
  )
}
