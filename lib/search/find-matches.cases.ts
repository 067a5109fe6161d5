import type { Side } from '../text/side'

/** A text with what a query finds in it between brackets; without brackets where nothing is found. */
export const MATCH_CASES: readonly [side: Side, query: string, found: string][] = [
  // Capitals, in each language’s way.
  ['tr', 'ısı', '[ISI] ve [ısı]nın ölçüsü'],
  ['tr', 'ISI', '[ISI] ve [ısı]nın ölçüsü'],
  ['tr', 'istanbul', '[İSTANBUL], [İstanbul]’da, [istanbul]'],
  ['tr', 'İSTANBUL', '[İSTANBUL], [İstanbul]’da, [istanbul]'],
  ['en', 'İstanbul', '[Istanbul], [ISTANBUL], [İstanbul], [istanbul]'],
  ['en', 'ISTANBUL', '[Istanbul], [ISTANBUL], [İstanbul], [istanbul]'],
  ['en', 'strasse', 'eine [Straße]'],
  // Letters typed without their marks find both; typed with them, they are meant.
  ['tr', 'isi', '[ISI], [ısı], [isi], [İŞİ], [iş’i]'],
  ['tr', 'ısı', 'isi, İSİ, işi'],
  ['tr', 'sey', 'bir [şey], bir [sey]'],
  ['tr', 'şey', 'bir [şey], bir sey'],
  ['tr', 'degisim', '[değişim]in'],
  ['tr', 'kağıt', '[kâğıt], [kağıt], kağit'],
  ['tr', 'hâlâ', '[hâlâ], [hala]'],
  ['en', 'resume', 'a [résumé], to [resume]'],
  // A word is found by its beginning, a phrase as it stands.
  ['tr', 'maden', '[maden]lerinin, [Maden]ci, yeraltımaden'],
  ['tr', '"maden"', '[maden]lerinin, yeraltı[maden]'],
  ['tr', '“orta asya”', '[Orta Asya]’nın, Asya, [orta\nASYA]'],
  ['tr', '"orta asya', '[Orta  Asya]’ya'],
  ['tr', 'orta asya', '[Orta] [Asya]’nın [Asya]sı, [orta]da'],
  // Apostrophes and other signs.
  ['tr', "Asya'nın", "[Asya’nın], [Asya'nın], [Asyanın]"],
  ['tr', 'asya', '[Asya]’nın'],
  ['tr', 'ukrayna', 'Rusya-[Ukrayna]'],
  ['tr', 'rusya-ukrayna', '[Rusya–Ukrayna] ve [Rusya, Ukrayna]'],
  ['tr', 'C5+1', '[C5+1]’in, C5'],
  ['tr', '40', '%[40]’ı, 140'],
  ['en', '1.1', 'the $[1.1] billion'],
  ['tr', '%', '%40'],
  ['tr', '100% _ \\', '[100]_[100]'],
  // Composed or not, beyond the first plane.
  ['tr', 'gu\u0308n', '[gün], [gu\u0308n]'],
  ['tr', 'güneş', '😀[gu\u0308nes\u0327]😀'],
  ['tr', 'i\u0307zmir', '𝒜 [İzmir]'],
  ['tr', '📈', 'artış[📈📈] 📉'],
  ['tr', '📈 artis', '[📈artış]'],
  ['tr', 'ısı', '[\u0131s\u00adı]l'],
  // Nothing to look for.
  ['tr', '', 'metin'],
  ['tr', ' "" ’ … ', 'metin'],
]
