import type { DemoNote } from '../demo-note'

/** The third week: five sentences that follow a document closely. */
export const P2: DemoNote[] = [
  {
    at: '2026-10-19 17:12',
    by: 'dunnock',
    on: { in: 'p2.s1', en: 'they are', tr: 'Kritik metalleri kısaca ele aldığımızda' },
    meaning: 'question',
    en: 'Who are “they”? I cannot find the subject of the Turkish sentence at all.',
    answered: { at: '2026-10-19 19:00', by: 'dunnock' },
    replies: [
      {
        at: '2026-10-19 18:20',
        by: 'leylek',
        tr: 'Çünkü yok. “Kritik metaller**i**” belirtme durumunda, yani nesne; “olmazsa olmazdır” öznesiz kalmış. İngilizce öznesiz kurulamadığından *they* denmiş.',
        reactions: { thanks: ['dunnock', 'magpie'] },
      },
    ],
  },
  {
    at: '2026-10-19 21:47',
    by: 'wren',
    on: { in: 'p2.s1', en: 'a sine qua non', tr: 'olmazsa olmazdır' },
    meaning: 'wording',
    en: 'Latin for a phrase that people here use of tea? I would have said *indispensable*.',
    tags: ['register'],
    replies: [
      {
        at: '2026-10-20 09:15',
        by: 'kirlangic',
        stance: 'contests',
        tr: '*Indispensable* dolu: iki cümle sonra “vazgeçilmez”in karşılığı. İkisini aynı sözcükle verirsen yazarın ayırdığını birleştirirsin.',
        quotes: [{ in: 'p2.s3', tr: 'vazgeçilmezdir', en: 'indispensable' }],
        reactions: { agree: ['heron', 'bulbul'] },
      },
      {
        at: '2026-10-20 12:40',
        by: 'plover',
        en: 'What about *a must*? It is a set phrase, too, and at home at the tea table.',
        replies: [
          {
            at: '2026-10-20 13:05',
            by: 'bulbul',
            stance: 'contests',
            tr: 'O da fazla gündelik. “Olmazsa olmaz” çayda da olur, bilim yazısında da; *a must* yalnız çayda olur.',
            reactions: { agree: ['wren', 'serce', 'marti'] },
          },
        ],
      },
    ],
  },
  {
    at: '2026-10-20 20:30',
    by: 'serce',
    on: { in: 'p2.s2', tr: 'kritik rol oynamaktadır' },
    see: [{ in: 'p1.s3', tr: 'en kritik unsur' }],
    meaning: 'wording',
    tr: 'Kritik metallerin kritik rolü. Birincisi terim, ikincisi sıfat; aynı sözcük iki işte çalışınca terim de sıfat gibi okunuyor.',
    tags: ['terim'],
    reactions: { agree: ['agackakan'] },
  },
  {
    at: '2026-10-21 18:08',
    by: 'marti',
    on: { in: 'p2.s3', tr: 'kalıcı mıknatısların', en: 'permanent magnets' },
    meaning: 'idea',
    tr: 'Kalıcı mıknatıs bir terimmiş; ben “dayanıklı mıknatıs” diye okumuştum. İngilizcesine bakınca anladım.',
    reactions: { agree: ['ibibik'] },
  },
  {
    at: '2026-10-21 22:19',
    by: 'magpie',
    on: {
      in: 'p2.s4',
      en: 'aluminium and copper, which form the basis',
      tr: 'tüm elektrik teknolojilerinin temelini oluşturan alüminyum ve bakıra',
    },
    meaning: 'doubt',
    en: 'Open citation 4: the document says *the latter*, copper alone. Here both are the basis of everything electrical.',
    tags: ['atıf', 'check'],
    reactions: { striking: ['karaagac', 'baykus', 'plover'] },
    replies: [
      {
        at: '2026-10-22 10:50',
        by: 'baykus',
        stance: 'agrees',
        tr: '“Oluşturan” ortacı ikisine birden bağlanıyor, başka türlü okunamaz. İngilizcede en azından *which* belirsiz kalabilirdi ama *form* çoğul.',
      },
      {
        at: '2026-10-22 12:00',
        by: 'karaagac',
        stance: 'asks',
        tr: 'O hâlde çevirmen ne yapsın? Belgeyi biliyor. Düzeltsin mi?',
        replies: [
          {
            at: '2026-10-22 13:33',
            by: 'ibibik',
            stance: 'contests',
            tr: 'Düzeltmesin. Yazarın yanlışı yazarındır, çevirmen not düşer. Düzeltirse İngilizce okuyan, yazıyı olduğundan iyi sanır.',
            reactions: { agree: ['wren', 'kirlangic', 'magpie', 'agackakan'] },
          },
        ],
      },
    ],
  },
  {
    at: '2026-10-23 19:14',
    by: 'ibibik',
    on: {
      in: 'p2.s5',
      tr: 'güvenilir ve dayanıklı mineral tedarik zincirlerini',
      en: 'reliable and resilient mineral supply chains',
    },
    meaning: 'wording',
    tr: 'Tedarik zinciri, *supply chain*: tamam. Ama *resilient* “dayanıklı” mı, “dirençli” mi? Dayanıklı olan uzun sürer, dirençli olan karşı koyar.',
    tags: ['tedarik zinciri', 'terim'],
    replies: [
      {
        at: '2026-10-23 20:41',
        by: 'heron',
        stance: 'cites',
        en: 'The editor’s note quotes the English sentence that the author follows: “**secure** and resilient”. So *güvenilir* answers *secure*, and on the way back it has become *reliable*. A word that crossed twice.',
        reactions: { striking: ['ibibik', 'wren', 'serce'] },
        replies: [
          {
            at: '2026-10-24 11:05',
            by: 'serce',
            tr: 'O zaman “güvenli” daha yakın olurdu. Güvenilir zincire güvenirsin, güvenli zincir güvendedir.',
            reactions: { agree: ['heron'] },
          },
        ],
      },
    ],
  },
  {
    at: '2026-10-24 17:26',
    by: 'agackakan',
    on: { in: 'p2.s5', tr: 'karar alıcıların' },
    meaning: 'question',
    tr: 'Bu cümlede atıf yok; editörün notuna göre aynı sayfanın bir sonraki cümlesini izliyor. 4. atıf bunu da kapsıyor sayılır mı?',
    tags: ['atıf'],
  },
]
