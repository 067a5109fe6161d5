'use client'
import { LastResort, lastTitle } from './_components/last-resort'
import { fontVariables } from './fonts/faces'
import './globals.css'

/** Shown when even the layout fails, so it brings its own document, in both languages. */
export default function GlobalError() {
  return (
    <html lang="tr" className={fontVariables}>
      <body>
        <title>{lastTitle('error')}</title>
        <LastResort words="error" />
      </body>
    </html>
  )
}
