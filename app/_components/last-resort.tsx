import type { ReactNode } from 'react'

/** What is said where no language is known. Not in messages/: these pages must stand when nothing else does. */
const LAST_WORDS = {
  error: {
    tr: {
      title: 'Bir şeyler ters gitti',
      text: 'Sayfa gösterilemedi. Biraz sonra yeniden deneyin.',
      home: 'Ana sayfa',
    },
    en: {
      title: 'Something went wrong',
      text: 'The page could not be shown. Try again in a while.',
      home: 'Home',
    },
  },
  missing: {
    tr: {
      title: 'Böyle bir sayfa yok',
      text: 'Adres yanlış yazılmış ya da sayfa kaldırılmış olabilir.',
      home: 'Ana sayfa',
    },
    en: {
      title: 'There is no such page',
      text: 'The address may be mistyped, or the page may be gone.',
      home: 'Home',
    },
  },
} as const

/** The head of such a page. */
export function lastTitle(words: keyof typeof LAST_WORDS): string {
  return `${LAST_WORDS[words].tr.title} · ${LAST_WORDS[words].en.title} · Yanyana`
}

/** A whole message in both languages, the Turkish first. */
export function LastResort({ words, children }: { words: keyof typeof LAST_WORDS; children?: ReactNode }) {
  return (
    <main id="main" className="message">
      {(['tr', 'en'] as const).map((lang) => {
        const { title, text, home } = LAST_WORDS[words][lang]
        const Heading = lang === 'tr' ? 'h1' : 'h2'
        return (
          <section key={lang} lang={lang}>
            <Heading>{title}</Heading>
            <p>{text}</p>
            <p>
              <a href={`/${lang}`} className="button">
                {home}
              </a>
            </p>
          </section>
        )
      })}
      {children}
    </main>
  )
}
