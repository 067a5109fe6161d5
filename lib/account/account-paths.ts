import type { Side } from '../text/side'

/** The addresses of an account's pages below the language, in each of them. */
export const ACCOUNT_PATHS = {
  '/account': { tr: '/hesabim', en: '/account' },
  '/sign-in': { tr: '/giris', en: '/sign-in' },
  '/sign-up': { tr: '/hesap-ac', en: '/sign-up' },
  '/password': { tr: '/parola', en: '/password' },
  '/password/new': { tr: '/parola/yeni', en: '/password/new' },
  '/host': { tr: '/yonetim', en: '/host' },
} as const satisfies Record<string, Record<Side, string>>

export type AccountPage = keyof typeof ACCOUNT_PATHS

/** The path of one of these pages in a language. */
export function accountPath(page: AccountPage, side: Side): string {
  return `/${side}${ACCOUNT_PATHS[page][side]}`
}
