import type { DemoNote } from '../demo-note'

/** The seventh week: the organization, and what the summit means for it. */
export const P5: DemoNote[] = [
  {
    at: '2026-11-13 18:24',
    by: 'wren',
    on: {
      in: 'p5.s1',
      en: 'both has the character of a warning and holds certain opportunities',
      tr: 'hem bir uyarı niteliği taşıdığı hem de belirli fırsatlar barındırdığı',
    },
    see: [
      { in: 'p7.s1', en: 'the potential to limit' },
      { in: 'p8.s1', en: 'the potential to prepare the ground' },
    ],
    meaning: 'idea',
    en: 'The plan of the rest in one sentence: the seventh paragraph is the warning, the eighth the opportunity. Both turn on *potential*.',
    tags: ['structure'],
    reactions: { striking: ['kirlangic', 'karaagac', 'agackakan'], thanks: ['dunnock'] },
  },
  {
    at: '2026-11-13 20:09',
    by: 'plover',
    on: { in: 'p5.s1', en: 'Turkic', tr: 'Türk' },
    meaning: 'wording',
    en: 'Turkish has one word where English must choose between *Turkish* and *Turkic*. Here the official name has chosen for the translator.',
    tags: ['term'],
    replies: [
      {
        at: '2026-11-13 21:16',
        by: 'bulbul',
        tr: 'Türkçesinde bu seçim hiç yapılmıyor, okur da farkına varmıyor. İngilizcesi bize kendi sözcüğümüzü gösterdi.',
        reactions: { striking: ['plover'] },
      },
    ],
  },
  {
    at: '2026-11-14 16:05',
    by: 'agackakan',
    on: { in: 'p5.s2', tr: 'ağırlıklı olarak kültürel bir eksen üzerinden hareket ettiği görülmektedir' },
    meaning: 'doubt',
    tr: 'Beşinci paragraftan sona kadar tek bir atıf yok. Belgeler bitiyor, yorum başlıyor; ama üslup hiç değişmiyor, “görülmektedir” aynı “görülmektedir”.',
    tags: ['atıf', 'edilgen'],
    reactions: { striking: ['serce', 'heron'], agree: ['ispinoz', 'magpie'] },
  },
  {
    at: '2026-11-15 19:18',
    by: 'dunnock',
    on: { in: 'p5.s3', en: 'in the full sense', tr: 'tam anlamıyla tamamlayamamış' },
    meaning: 'wording',
    en: '*Tam* … *tamamlayamamış*: full … not fulfilled? “Not been able to complete … in the full sense” is right and deaf.',
    tags: ['sound'],
    flagged: {
      at: '2026-11-22 20:40',
      by: 'bulbul',
      reason: '“Deaf” birini incitebilir; başka bir söz bulunabilir mi?',
    },
    replies: [
      {
        at: '2026-11-15 20:00',
        by: 'bulbul',
        stance: 'agrees',
        tr: 'Türkçede de biraz takılıyor aslında; yazar duymamış olabilir. Sağır değil, sadık diyelim.',
      },
    ],
  },
]
