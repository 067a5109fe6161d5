import { otherSide, type Side } from '../text/side'
import type { Work } from '../work/work'
import { formatIsoDate } from './format-date'

const WORDS = {
  tr: {
    inferred: 'başlık çıkarımdır',
    translation: (side: Side, revision: number) =>
      `${side === 'en' ? 'İngilizcesi' : 'Türkçesi'}: Yanyana, ${revision}. sürüm`,
  },
  en: {
    inferred: 'title inferred',
    translation: (side: Side, revision: number) =>
      `${side === 'en' ? 'English' : 'Turkish'} translation by Yanyana, revision ${revision}`,
  },
} as const

/**
 * A reference to a work in a language, as one writes it under a quotation: author where one is known, the original's
 * title and its translation, publication and date, translator and revision. No full stop at the end.
 */
export function workReference(work: Work, locale: Side): string {
  const words = WORDS[locale]
  const original: Side = work.sides.tr === 'original' ? 'tr' : 'en'
  const translation = otherSide(original)
  const { text, status } = work.title[original]
  const inferred = status === 'inferred' ? ` [${words.inferred}]` : ''
  const { name, shortName, section } = work.publisher
  const parts = [
    work.author,
    `“${text}”${inferred} (“${work.title[translation].text}”)`,
    [shortName ?? name[locale], section?.[locale]].filter(Boolean).join(' '),
    formatIsoDate(work.issued, locale),
  ]
  return `${parts.filter((part) => part !== null).join(', ')}; ${words.translation(translation, work.revision)}`
}
