import type { Side } from './side'

/** Texts that are one word with and without capitals, and what they fold to. */
export const FOLD_CASES: readonly [side: Side, folded: string, texts: string[]][] = [
  ['tr', 'istanbul', ['İSTANBUL', 'İstanbul', 'istanbul', 'I\u0307stanbul']],
  ['tr', 'ısı', ['ISI', 'Isı', 'ısı']],
  ['tr', 'türkiye’nin', ['TÜRKİYE’NİN', 'Türkiye’nin', 'Tu\u0308rkiye’nin']],
  ['tr', 'hâkimiyet', ['HÂKİMİYET', 'hâkimiyet']],
  ['tr', 'çığ öşü', ['ÇIĞ ÖŞÜ', 'Çığ Öşü']],
  ['en', 'istanbul', ['ISTANBUL', 'İstanbul', 'Istanbul', 'I\u0307stanbul']],
  ['en', 'işik', ['Işık', 'IŞIK', 'ışık', 'İŞİK']],
  ['en', 'c5+1 📈', ['C5+1 📈', 'c5+1 📈']],
  ['en', 'strasse', ['Straße', 'STRASSE', 'STRAẞE']],
  ['en', 'σοφοσ', ['ΣΟΦΟΣ', 'σοφος']],
]

/** Words that folding must not make one. */
export const APART_CASES: readonly [side: Side, one: string, other: string][] = [
  ['tr', 'ısı', 'isi'],
  ['tr', 'ISI', 'İSİ'],
  ['tr', 'şey', 'sey'],
  ['tr', 'hâlâ', 'hala'],
  ['en', 'résumé', 'resume'],
]
