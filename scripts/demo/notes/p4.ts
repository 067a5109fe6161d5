import type { DemoNote } from '../demo-note'

/** The fifth week, in the paragraph of the summit: how it begins, and a dispute about one word. */
export const P4: DemoNote[] = [
  {
    at: '2026-11-02 18:11',
    by: 'dunnock',
    on: { in: 'p4.s1', en: 'along the axis of security', tr: 'güvenlik ekseninde' },
    see: [{ in: 'p5.s2', en: 'along a cultural axis', tr: 'kültürel bir eksen' }],
    meaning: 'idea',
    en: 'Two axes: the United States came along that of security, the OTS moves along that of culture. The essay never sets them side by side, but the word does.',
    tags: ['image', 'eksen'],
    reactions: { striking: ['karaagac', 'kirlangic', 'ispinoz'] },
  },
  {
    at: '2026-11-02 20:36',
    by: 'baykus',
    on: { in: 'p4.s1', tr: 'yeni bir ivme kazandığı söylenebilir', en: 'it may be said' },
    meaning: 'idea',
    tr: 'Söylenebilir, görülmektedir, ortaya çıkmaktadır: yazar hiç “diyorum” demiyor. İngilizcede *it may be said*, *it can be seen*, *it emerges*; üçü de özneyi saklıyor.',
    tags: ['edilgen', 'üslup'],
    reactions: { agree: ['serce', 'wren'] },
    replies: [
      {
        at: '2026-11-02 21:40',
        by: 'plover',
        stance: 'contests',
        en: '*It may be said* hedges. *It can be seen* does the opposite: it tells me I would see it, too, if I looked.',
        reactions: { agree: ['baykus'] },
      },
    ],
  },
  {
    at: '2026-11-03 19:22',
    by: 'magpie',
    on: { in: 'p4.s3', en: 'became visible for the first time', tr: 'ilk defa' },
    see: [{ in: 'p4.s1', tr: '1991’de Orta Asya devletlerinin bağımsızlıklarını kazanmalarından bu yana' }],
    meaning: 'doubt',
    en: 'For the first time after 2001? Two sentences earlier the relations are shaped “since 1991”. And citation 11 has an active policy from 1991 to 2001.',
    tags: ['atıf', 'check'],
    replies: [
      {
        at: '2026-11-03 20:05',
        by: 'leylek',
        stance: 'contests',
        tr: '“Görünür hale gelmek” ilişki kurmak değil. İlişki 1991’den beri var, ama gündeme 2001’de giriyor diye okunabilir. “İlk defa” yine de fazla.',
        reactions: { agree: ['bulbul', 'dunnock'] },
      },
    ],
  },
  {
    at: '2026-11-03 21:17',
    by: 'ibibik',
    on: { in: 'p4.s3', tr: '11 Eylül saldırısından', en: 'the 11 September attack' },
    meaning: 'wording',
    tr: 'İngilizcede hep *attacks* görürdüm, burada tekil. Türkçesi tekil diye çeviri de tekil kalmış; alışılmış olana değil metne uyuyor.',
    tags: ['ek'],
  },
  {
    at: '2026-11-04 17:40',
    by: 'bulbul',
    on: { in: 'p4.s4', tr: 'Rusya-Ukryana', en: 'Russia–Ukryana' },
    meaning: 'question',
    tr: 'Dizgi yanlışını çeviriye de taşımışlar! Yanına *[sic]* konmalı değil miydi?',
    tags: ['yazım'],
    answered: { at: '2026-11-04 20:30', by: 'bulbul' },
    replies: [
      {
        at: '2026-11-04 18:28',
        by: 'ispinoz',
        tr: 'Kenarda editörün notu var, “aynen” diyor. Sözün içine girmediği için okuma bölünmüyor, bence böylesi iyi.',
        reactions: { agree: ['bulbul', 'heron'] },
      },
    ],
  },
  {
    at: '2026-11-04 21:55',
    by: 'wren',
    on: { in: 'p4.s4', en: 'increase its effectiveness', tr: 'etkinliğini arttırmaya' },
    meaning: 'wording',
    en: 'Effective at what? I read *etkinlik* as **activity**: the United States began to do more in the region. “Effectiveness” says that what it did began to work, and nobody has told us that it did.',
    tags: ['etkinlik', 'rendering'],
    reactions: { agree: ['plover', 'agackakan'], striking: ['heron', 'karaagac'] },
    edits: [
      {
        at: '2026-11-06 22:10',
        en: 'Effective at what? I read *etkinlik* as **activity**: the United States began to do more in the region. “Effectiveness” says that what it did began to work, and nobody has told us that it did.\n\n*Two days later:* I have come round to half of what @[kirlangic] says. The echo of *etki* is real; I only doubt that “influence … effectiveness” lets anyone hear it.',
      },
    ],
    replies: [
      {
        at: '2026-11-04 22:31',
        by: 'kirlangic',
        stance: 'contests',
        tr: 'Aynı cümlede Rusya’nın **etki**si azalıyor, ABD’nin **etki**nliği artıyor. Bu karşıtlık bilerek kurulmuş. *Activity* dersek biri nüfuz, öbürü faaliyet olur; terazi bozulur.',
        quotes: [{ in: 'p4.s4', tr: 'Rusya’nın bölgedeki etkisi', en: 'Russia’s influence in the region' }],
        reactions: { agree: ['bulbul', 'serce', 'marti'] },
        replies: [
          {
            at: '2026-11-05 08:12',
            by: 'wren',
            stance: 'asks',
            en: 'But does the English keep it? *Influence* and *effectiveness* share no root that I can hear.',
            replies: [
              {
                at: '2026-11-05 12:25',
                by: 'kirlangic',
                tr: 'Kök gidiyor, doğru. Ama anlam alanı kalıyor: ikisi de “sözü geçmek”le ilgili. *Activity* o alanın dışında.',
              },
            ],
          },
        ],
      },
      {
        at: '2026-11-05 09:04',
        by: 'agackakan',
        stance: 'contests',
        tr: 'Etkinlik benim için önce faaliyet: kültürel etkinlik, etkinlik takvimi. Yazar öbürünü isteseydi “etkililik” diyebilirdi.',
        tags: ['etkinlik'],
        replies: [
          {
            at: '2026-11-05 18:47',
            by: 'baykus',
            stance: 'contests',
            tr: 'Fiile bak: “arttırmak”. Faaliyeti yoğunlaştırırız, hızlandırırız; artan şey ölçülebilen bir şeydir. Ben *effectiveness* derim.',
            reactions: { agree: ['kirlangic'] },
          },
        ],
      },
      {
        at: '2026-11-05 20:20',
        by: 'plover',
        en: 'What about “increase its **presence**”? One may do that without succeeding at anything.',
        replies: [
          {
            at: '2026-11-05 21:02',
            by: 'serce',
            stance: 'contests',
            tr: 'O da “varlığını artırmak” olurdu; metinde varlık yok. Güzel İngilizce ama başka bir cümlenin çevirisi.',
            reactions: { agree: ['ibibik', 'baykus', 'karaagac'] },
          },
        ],
      },
      {
        at: '2026-11-06 10:15',
        by: 'karaagac',
        stance: 'cites',
        tr: 'Çevirmenin notu iki okumanın da mümkün olduğunu söylüyor ve neden ikincisini seçtiğini açıklıyor. Şimdi soru şu: her karşılık **neyi kaybediyor**? Birer cümleyle.',
        replies: [
          {
            at: '2026-11-06 22:14',
            by: 'wren',
            en: '*Effectiveness* loses the plain sense of doing more. *Activity* loses the scales. *Presence* loses the text.',
            reactions: { striking: ['karaagac', 'leylek', 'heron', 'kirlangic', 'serce'] },
          },
          {
            at: '2026-11-07 11:30',
            by: 'dunnock',
            en: '“Began to make itself felt”: it loses the noun and keeps both readings. Too free?',
            reactions: { agree: ['magpie'] },
          },
        ],
      },
    ],
  },
  {
    at: '2026-11-05 10:40',
    by: 'karaagac',
    layer: 'teachers',
    on: { in: 'p4.s4', tr: 'etkinliğini' },
    meaning: 'idea',
    tr: 'Tartışma kendiliğinden iyi gidiyor. Cuma sabahına kadar karışmayalım.',
    replies: [
      {
        at: '2026-11-05 11:08',
        by: 'leylek',
        tr: 'Tamam. Ağaçkakan’ın “etkililik” örneğini derste açarım, başkası söylemezse.',
      },
    ],
  },
  {
    at: '2026-11-05 16:18',
    by: 'agackakan',
    on: { in: 'p4.s4', tr: 'C5+1 formatıyla' },
    meaning: 'doubt',
    tr: 'Cümleyi okuyan, formatın savaştan sonra çıktığını sanır. 12. atıfa göre 2015’ten beri varmış.',
    tags: ['atıf'],
    replies: [
      {
        at: '2026-11-05 17:02',
        by: 'dunnock',
        stance: 'contests',
        en: 'It says that the United States *began to increase* something through the format, not that the format began.',
        replies: [
          {
            at: '2026-11-05 17:30',
            by: 'agackakan',
            stance: 'agrees',
            tr: 'Dilbilgisi olarak haklısın. Ama okurun aklında kalan o değil.',
          },
        ],
      },
    ],
  },
]
