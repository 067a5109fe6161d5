import type { Meaning } from '../../lib/annotation/meaning'
import type { Side } from '../../lib/text/side'

/** A note for the pictures: words of one side, which must stand there once, and what a reader thought of them. */
export interface SampleNote {
  side: Side
  words: string
  meaning: Meaning
  body: { text: string; lang: Side } | null
}

export const SAMPLE_NOTES: SampleNote[] = [
  {
    side: 'en',
    words: 'has turned towards the Central Asian countries',
    meaning: 'wording',
    body: {
      text: '*yönünü … çevirmiştir*: the Turkish turns a direction. “Has turned towards” keeps the turn and lets the noun go.',
      lang: 'en',
    },
  },
  { side: 'tr', words: 'dünya uranyum üretiminin yaklaşık %40’ını', meaning: 'idea', body: null },
  {
    side: 'tr',
    words: 'bölge hem kendi GSYİH’sinin yarısından fazlasını',
    meaning: 'question',
    body: { text: 'Kimin GSYİH’si? Öznenin **Kazakistan** olması gerekmez mi? Bkz. 7. atıf.', lang: 'tr' },
  },
  {
    side: 'en',
    words: 'not only the export of rare earth elements as raw material',
    meaning: 'doubt',
    body: { text: 'Every account I can find of this project says *tungsten*.', lang: 'en' },
  },
]
