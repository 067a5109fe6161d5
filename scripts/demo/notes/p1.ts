import type { DemoNote } from '../demo-note'

/** The first two weeks: how the essay begins, and its habits. */
export const P1: DemoNote[] = [
  {
    at: '2026-10-05 09:40',
    by: 'karaagac',
    layer: 'teachers',
    on: { in: 'p1.s1', tr: 'değişen ve dönüşen bir yapıya sahiptir' },
    meaning: 'wording',
    tr: 'İlk hafta “bir yapıya sahiptir”, “bir yapı sergilemektedir” gibi yüklemleri kendileri bulsun. Söylemeyelim; üçüncüsü ta beşinci paragrafta.',
    see: [{ in: 'p5.s3', tr: 'bir yapı olarak karşımıza çıkmaktadır' }],
    replies: [
      {
        at: '2026-10-05 11:15',
        by: 'heron',
        stance: 'agrees',
        en: 'I will keep quiet. The English says *structure* all three times, so the ones who only read the English have the same chance.',
      },
    ],
  },
  {
    at: '2026-10-05 20:14',
    by: 'kirlangic',
    on: { in: 'p1.s2', tr: 'temel itici gücünü ise teknoloji oluşturmaktadır', en: 'is technology' },
    meaning: 'wording',
    tr: 'Özne sona bırakılmış: itici güç önce söyleniyor, ne olduğu sonra. İngilizcede de *technology* en sonda. Beğendim.',
    tags: ['sözdizimi'],
    reactions: { agree: ['serce', 'plover', 'leylek'] },
    replies: [
      {
        at: '2026-10-05 21:32',
        by: 'wren',
        stance: 'asks',
        en: 'The drum roll is kept, but where has *ise* gone? In the second paragraph it becomes “for their part”. Here it is nothing at all.',
        quotes: [{ in: 'p2.s3', en: 'for their part' }],
        answered: { at: '2026-10-06 19:40', by: 'wren' },
        replies: [
          {
            at: '2026-10-06 10:05',
            by: 'leylek',
            tr: 'İki “ise” aynı işi görmüyor. Orada karşılaştırıyor (lityum şunun için, nadir toprak elementleri **ise** bunun için). Burada yalnız sözü yeni konuya bağlıyor; İngilizce bunu cümlenin sırasıyla yapmış.',
            reactions: { thanks: ['wren', 'dunnock', 'kirlangic'] },
          },
        ],
      },
    ],
  },
  {
    at: '2026-10-06 18:20',
    by: 'ispinoz',
    on: { in: 'p1.s3', tr: 'en kritik unsur enerji kaynaklarıdır' },
    meaning: 'idea',
    tr: 'Bir zincir kuruyor: dünyayı teknoloji sürüklüyor, teknolojiyi enerji taşıyor, enerji de siyaseti belirliyor (4. cümle). Düzgün ilerliyor ama hiçbir halkada atıf yok.',
    tags: ['sav'],
    reactions: { agree: ['marti', 'agackakan'] },
  },
  {
    at: '2026-10-06 22:51',
    by: 'wren',
    on: { in: 'p1.s5', en: 'display a structure that is economically and politically more fragile' },
    meaning: 'wording',
    en: 'This sounds translated. *Are more fragile* says the same in three words.',
    tags: ['style'],
    replies: [
      {
        at: '2026-10-07 08:30',
        by: 'serce',
        stance: 'contests',
        tr: 'Ama yazar “yapı”yı ilk cümlede de kullanıyor, sonra 5. paragrafta bir daha. Sözcüğü atarsak tekrar görünmez olur; İngilizce üçünde de *structure* diyor.',
        quotes: [
          { in: 'p1.s1', en: 'has a structure' },
          { in: 'p5.s3', en: 'as a structure' },
        ],
        reactions: { striking: ['karaagac', 'heron', 'magpie'] },
        replies: [
          {
            at: '2026-10-07 09:02',
            by: 'wren',
            stance: 'agrees',
            en: 'I had not seen the third one. I take back the complaint, though not the ear.',
          },
        ],
      },
    ],
  },
  {
    at: '2026-10-07 21:10',
    by: 'baykus',
    on: { in: 'p1.s6', tr: 'hâkimiyet', en: 'dominance' },
    see: [{ in: 'p1.s10', tr: 'hegemonya', en: 'hegemony' }],
    meaning: 'question',
    tr: 'Aynı paragrafta önce hâkimiyet, sonra hegemonya. Aralarında fark gözetiliyor mu, yoksa tekrardan mı kaçınılmış?',
    tags: ['terim'],
    answered: { at: '2026-10-09 12:00', by: 'karaagac' },
    replies: [
      {
        at: '2026-10-07 22:04',
        by: 'magpie',
        en: 'There is a third: *kontrol sağlama* in the very next sentence, “to secure control”. Three nouns, three renderings.',
        quotes: [{ in: 'p1.s7', tr: 'kontrol sağlama isteği', en: 'to secure control' }],
      },
      {
        at: '2026-10-08 17:45',
        by: 'bulbul',
        tr: 'Hâkimiyet “enerji üzerinde”, hegemonya “bu kaynaklar üzerinde” kuruluyor. İkincisi mücadele sözüyle geliyor, yani birden çok taraf var. Ben farkı burada görüyorum.',
        reactions: { agree: ['baykus', 'ibibik'] },
      },
    ],
  },
  {
    at: '2026-10-08 19:25',
    by: 'magpie',
    on: { in: 'p1.s7', tr: 'Nitekim', en: 'Indeed' },
    see: [
      { in: 'p6.s3', en: 'Indeed' },
      { in: 'p8.s2', en: 'Indeed' },
    ],
    meaning: 'wording',
    en: '*Nitekim* is “Indeed” all three times. In the last one it seems to me to bring an example rather than a confirmation.',
    tags: ['bağlaç', 'nitekim'],
    replies: [
      {
        at: '2026-10-08 20:40',
        by: 'ibibik',
        stance: 'agrees',
        tr: 'Türkçede de öyle: “söylediğimi doğrulayan bir şey var” demek. Sonuncuda doğrulanan bir şey yok, örnek var. Yani sorun çeviride değil, yazıda.',
      },
    ],
  },
  {
    at: '2026-10-09 20:02',
    by: 'plover',
    on: { in: 'p1.s8', en: 'it was coal that left its stamp', tr: 'kömür damgasını vurmuştur' },
    meaning: 'idea',
    en: 'Turkish puts *kömür* right before the verb to stress it. English cannot, so it builds “it was coal that …”. Same weight by other means.',
    reactions: { agree: ['wren'], striking: ['kirlangic', 'serce'] },
    replies: [
      {
        at: '2026-10-10 11:20',
        by: 'ibibik',
        tr: 'Üstelik damga da *stamp* olmuş. İki dilin aynı resmi çizdiği deyim azdır.',
      },
    ],
  },
  {
    at: '2026-10-10 16:33',
    by: 'marti',
    on: { in: 'p1.s9', tr: '(petrol ve doğalgazların)' },
    meaning: 'question',
    tr: 'Neden “petrol ve doğalgazlar”? Petrol tekil, doğalgaz çoğul gibi duruyor.',
    tags: ['ek'],
    answered: { at: '2026-10-10 18:15', by: 'marti' },
    replies: [
      {
        at: '2026-10-10 17:50',
        by: 'leylek',
        tr: 'Ayraç içi, önündeki “hidrokarbonların” sözcüğünün ekini yineliyor. Ek öbeğin sonuna bir kez gelir, ikisine birden sayılır. İngilizce ek taşımadığı için düz *oil and natural gas* diyebilmiş.',
        reactions: { thanks: ['marti', 'plover'] },
      },
    ],
  },
  {
    at: '2026-10-12 18:44',
    by: 'agackakan',
    on: {
      in: 'p1.s10',
      tr: 'müdahaleci politikalar çok sayıda savaşın, çatışmanın ve istikrarsızlığın başlıca sebeplerinden biri',
    },
    meaning: 'doubt',
    tr: 'Paragrafın en ağır savı bu ve atıfsız. Hangi politika, hangi savaş? “Özellikle” diyor ama örnek vermiyor.',
    tags: ['atıf', 'sav'],
    reactions: { agree: ['ispinoz', 'magpie', 'baykus'] },
    locked: { at: '2026-10-13 10:30', by: 'karaagac' },
    replies: [
      {
        at: '2026-10-12 20:10',
        by: 'dunnock',
        stance: 'contests',
        en: 'It says *one of the principal causes*, which is easy to grant. And it is an introduction: if every sentence of one needed a footnote, nobody would reach the second paragraph.',
        replies: [
          {
            at: '2026-10-12 21:05',
            by: 'agackakan',
            stance: 'contests',
            tr: 'İkinci paragrafta neredeyse her cümlede atıf var ama. Demek ki isteyince konuyor.',
          },
          {
            at: '2026-10-12 22:48',
            by: 'ibibik',
            tr: 'Bunu savunmak için insanın hayatında hiç gazete okumamış olması lazım.',
            flagged: {
              at: '2026-10-12 23:20',
              by: 'dunnock',
              reason: 'This is about me, not about the text.',
            },
            hidden: {
              at: '2026-10-13 09:12',
              by: 'heron',
              reason: 'Metinle değil, arkadaşınla ilgili. Savı konuşalım, kişiyi değil.',
            },
          },
        ],
      },
      {
        at: '2026-10-13 10:25',
        by: 'karaagac',
        tr: 'Burada kapatıyorum. İkiniz de haklı bir şey söylüyorsunuz: sav ağır, giriş de giriş. Atıfın nerede başladığını perşembe birlikte sayacağız.',
      },
    ],
  },
  {
    at: '2026-10-14 19:30',
    by: 'bulbul',
    on: { in: 'p1.s10', tr: 'coğrafyalarında', en: 'in the regions of' },
    meaning: 'wording',
    tr: 'Coğrafyanın çoğulu olur mu? Son yıllarda her yer “coğrafya” oldu. *Regions* deyince bu moda kayboluyor, bence iyi de oluyor.',
    tags: ['terim'],
    replies: [
      {
        at: '2026-10-14 20:12',
        by: 'heron',
        stance: 'cites',
        en: 'See the translator’s note on the word: *geography* does not bear the sense of a whole region with its history and people, so “regions”. The price is that *bölge* is “region”, too.',
      },
    ],
  },
  {
    at: '2026-10-15 21:40',
    by: 'ispinoz',
    on: { in: 'p1.s13', tr: 'yeni petrol', en: 'the new oil' },
    meaning: 'question',
    tr: '“Uluslararası literatürde” deniyor ama kimin sözü olduğu yok. Editörün notuna göre tırnaklar da düşmüş olabilirmiş. Kaynağını bilen var mı?',
    tags: ['atıf'],
    reactions: { unclear: ['marti', 'dunnock'] },
    replies: [
      {
        at: '2026-10-15 22:15',
        by: 'serce',
        stance: 'agrees',
        tr: '“Nitelendirilmeye başlanmıştır”: çifte edilgen. Kim nitelendiriyor, kim başlıyor, ikisi de gizli.',
      },
    ],
  },
  {
    at: '2026-10-16 10:00',
    by: 'karaagac',
    on: { in: 'p1.s13', tr: 'kritik metaller', en: 'critical metals' },
    meaning: 'wording',
    tr: 'Bundan sonra üç terimi ayrı izliyoruz: **kritik metaller**, **kritik mineraller**, **nadir toprak elementleri**. Hangisi nerede geçiyor? Sayan buraya yazsın.',
    tags: ['terim', 'ödev'],
    replies: [
      {
        at: '2026-10-16 18:55',
        by: 'kirlangic',
        tr: 'Saydım:\n\n- kritik metaller: 5 (¶1, ¶2, ¶3, ¶4’te iki)\n- kritik mineraller: 3 (¶4’te iki, ¶8)\n- nadir toprak elementleri: 8 (¶2, ¶3’te üç, ¶4’te dört)\n\nSon paragrafta “metaller” hiç yok.',
        reactions: { thanks: ['karaagac', 'wren', 'agackakan'], striking: ['heron'] },
      },
      {
        at: '2026-10-16 20:20',
        by: 'wren',
        stance: 'agrees',
        en: 'The English gives the same numbers, so the three have been kept apart. *Stratejik mineraller* comes once more on its own.',
        quotes: [{ in: 'p4.s9', tr: 'stratejik mineralleri', en: 'strategic minerals' }],
      },
    ],
  },
  {
    at: '2026-11-22 18:05',
    by: 'karaagac',
    on: { in: 'p1.s11', tr: 'sürekliliği olmayan ve yenilenemeyen', en: 'neither perpetual nor renewable' },
    see: [{ in: 'p3.s6', tr: 'halihazırda', en: 'already' }],
    meaning: 'wording',
    tr: 'Metnin yeni bir sürümü çıktı: iki cümlenin İngilizcesi değişti. Cümlenin geçmişine bakıp eskisiyle karşılaştırın. Hangisi daha yakın?',
    tags: ['sürüm', 'ödev'],
    replies: [
      {
        at: '2026-11-22 19:31',
        by: 'wren',
        stance: 'agrees',
        en: '“Lack permanence” made me think of oil that evaporates. Now the two privatives stand side by side, as *-mayan* and *-emeyen* do.',
        replies: [
          {
            at: '2026-11-22 20:10',
            by: 'kirlangic',
            tr: 'Yalnız biri olumsuzluk, öbürü imkânsızlık: yenilen-**e**-meyen, yenilenmesi mümkün olmayan. *Renewable*’daki -able bunu taşıyor, *perpetual*’ın taşıması gerekmiyor.',
            reactions: { striking: ['wren', 'leylek'] },
          },
        ],
      },
      {
        at: '2026-11-22 21:02',
        by: 'bulbul',
        stance: 'asks',
        tr: '“Halihazırda” için *already* bana erken geldi. Halihazırda “şu anda” değil mi, @[leylek]?',
      },
    ],
  },
]
