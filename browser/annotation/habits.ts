import { WRITES_COOKIE } from '@/lib/account/writes-cookie'
import type { Meaning } from '@/lib/annotation/meaning'
import { MEANINGS } from '@/lib/annotation/meaning'
import { SIDES, type Side } from '@/lib/text/side'

/** What a reader used last: the language of their comments and the meaning of their marks. */
export type Habits = { readonly lang: Side; readonly meaning: Meaning }

const KEY = 'yanyana.habits'

/** The language an account has said it writes in; it is what every new comment begins with. */
function chosenLanguage(): Side | undefined {
  const [, chosen] = document.cookie.split(`${WRITES_COOKIE}=`)
  return SIDES.find((side) => chosen?.startsWith(side))
}

/** What was used last in this browser, or what is given where nothing was. */
export function readHabits(local: Storage | null, otherwise: Habits): Habits {
  const [lang, meaning] = (local?.getItem(KEY) ?? '').split(' ')
  return {
    lang: chosenLanguage() ?? SIDES.find((side) => side === lang) ?? otherwise.lang,
    meaning: MEANINGS.find((known) => known === meaning) ?? otherwise.meaning,
  }
}

/** Remembers for next time, where the browser allows it. A reply has no meaning: the one used last stays. */
export function keepHabits(
  local: Storage | null,
  { lang, meaning }: { readonly lang: Side; readonly meaning: Meaning | null },
): void {
  try {
    const kept = meaning ?? readHabits(local, { lang, meaning: 'idea' }).meaning
    local?.setItem(KEY, `${lang} ${kept}`)
  } catch {
    // Storage is full: next time begins with the interface language, and nothing is lost.
  }
}
