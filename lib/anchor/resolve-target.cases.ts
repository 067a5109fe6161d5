import type { DetachedReason } from './resolution'

/** A side by segment id; the passage stands between « and ». */
export type Marked = Readonly<Record<string, string>>

/** A passage on one revision, and where it stands on the next; or why it is not found there. */
export const REVISED_CASES: readonly [
  name: string,
  before: Marked,
  after: Marked | DetachedReason,
  now?: Marked,
][] = [
  [
    'a text that did not change',
    { 'p1.s1': 'Enerji, «stratejik bir unsur» hâline gelmiştir.' },
    { 'p1.s1': 'Enerji, «stratejik bir unsur» hâline gelmiştir.' },
  ],
  ['the only words of a text', { 'p1.s1': '«Enerji»' }, { 'p1.s1': '«Enerji»' }],
  [
    'words that a mended typo pushed on',
    { 'p1.s1': 'Dünya her gecen gün «hızla değişen» bir yapıya sahiptir.' },
    { 'p1.s1': 'Dünya, her geçen gün «hızla değişen» bir yapıya sahiptir.' },
  ],
  [
    'a passage over two paragraphs',
    { 'p1.s1': 'Bir kaynak «petrol.', 'p2.s1': 'Sonra» uranyum geldi.' },
    { 'p1.s1': 'Başlıca bir kaynak «petrol.', 'p2.s1': 'Sonra» uranyum geldi.' },
  ],
  [
    'a half that became a sentence of its own',
    { 'p1.s1': 'Kömür eskidi ve onun yerini «yavaş yavaş» petrol ile gaz aldı.' },
    { 'p1.s1': 'Kömür eskidi.', 'p1.s2': 'Ve onun yerini «yavaş yavaş» petrol ile gaz aldı.' },
  ],
  [
    'a sentence whose neighbours were written anew',
    { 'p1.s1': 'Eski başlangıç.', 'p1.s2': '«Hiç değişmedi.»', 'p1.s3': 'Eski son!' },
    { 'p1.s1': 'Yeni bir giriş,', 'p1.s2': '«Hiç değişmedi.»', 'p1.s3': 'bitti' },
  ],
  [
    'one of two equal words, told by what stands round it',
    { 'p1.s1': 'Kömür «enerji» verir, rüzgâr da enerji üretir.' },
    { 'p1.s1': 'Eskiden kömür «enerji» verir, rüzgâr da enerji üretir.' },
  ],
  [
    'the other of two equal words',
    { 'p1.s1': 'Kömür enerji verir, rüzgâr da «enerji» üretir.' },
    { 'p1.s1': 'Eskiden kömür enerji verir, rüzgâr da «enerji» üretir.' },
  ],
  [
    'a refrain, told by its own sentence',
    {
      'p1.s1': 'Ay doğar, gün batar.',
      'p1.s2': '«Dön gel.»',
      'p2.s1': 'Ay doğar, gün batar.',
      'p2.s2': 'Dön gel.',
    },
    {
      'p1.s1': 'Ay doğar, gün batar.',
      'p1.s2': '«Dön gel.»',
      'p2.s1': 'Ay doğar, gün batar.',
      'p2.s2': 'Dön gel.',
    },
  ],
  [
    'a refrain among equal verses, told by its own sentence',
    {
      'p1.s1': 'Gel gönül senin elinden, gel gönül senin «dilinden» ne çektim ben bu yaşımda ne çektim.',
      'p2.s1': 'Gel gönül senin elinden, gel gönül senin dilinden ne çektim ben bu yaşımda ne çektim.',
    },
    {
      'p1.s1': 'Gel gönül senin elinden, gel gönül senin «dilinden» ne çektim ben bu yaşımda ne çektim.',
      'p2.s1': 'Gel gönül senin elinden, gel gönül senin dilinden ne çektim ben bu yaşımda ne çektim.',
    },
  ],
  [
    'words that overlap words like them',
    { 'p1.s1': 'Güldü: ha «ha ha», dedi durdu.' },
    { 'p1.s1': 'Birden güldü: ha «ha ha», dedi durdu.' },
  ],
  [
    'words that were struck out',
    { 'p1.s1': 'Enerji «stratejik» bir unsurdur.' },
    'not-found',
    { 'p1.s1': 'Enerji önemli bir unsurdur.' },
  ],
  [
    'words of which one letter was mended',
    { 'p1.s1': 'Rusya-«Ukryana» savaşı' },
    { 'p1.s1': 'Rusya-«Ukrayna» savaşı' },
  ],
  [
    'a small letter for a capital one',
    { 'p1.s1': 'Bu «ısı» artar durur.' },
    { 'p1.s1': 'Bu «Isı» artar durur.' },
  ],
  [
    'a struck word whose twin lives on elsewhere',
    { 'p1.s1': 'Batı «petrol» ister.', 'p1.s2': 'Doğu petrol satar.' },
    'not-found',
    { 'p1.s1': 'Batı gaz ister.', 'p1.s2': 'Doğu petrol satar.' },
  ],
  [
    'a struck word whose twin lives on in the same sentence',
    { 'p1.s1': 'Kömür enerji verir, rüzgâr da «enerji» üretir.' },
    'not-found',
    { 'p1.s1': 'Kömür enerji verir, rüzgâr da güç üretir.' },
  ],
  [
    'a paragraph parted in the middle of the passage',
    { 'p1.s1': 'Önce «bu.', 'p1.s2': 'Sonra» şu.' },
    'not-found',
    { 'p1.s1': 'Önce bu.', 'p2.s1': 'Sonra şu.' },
  ],
  [
    'a letter that became a part of another',
    { 'p1.s1': 'Burada bir «q» harfi var.' },
    'not-found',
    { 'p1.s1': 'Burada bir q\u0308 harfi var.' },
  ],
  [
    'a set phrase in other surroundings',
    { 'p1.s1': 'Bu yıl Türk «Devletleri» Teşkilatı’nın zirvesi vardı.', 'p1.s2': 'Sonra bitti.' },
    'not-found',
    { 'p1.s1': 'Bu yıl zirve vardı.', 'p1.s2': 'Dün Türk Devletleri Teşkilatı’na gidildi.' },
  ],
  [
    'equal verses, of which the marked one is gone: neither is it',
    {
      'p1.s1': 'Gel gönül senin elinden, gel gönül senin «dilinden» ne çektim ben bu yaşımda ne çektim.',
      'p2.s1': 'Ara.',
    },
    'not-found',
    {
      'p2.s1': 'Ara.',
      'p3.s1': 'Gel gönül senin elinden, gel gönül senin dilinden ne çektim ben bu yaşımda ne çektim.',
      'p4.s1': 'Gel gönül senin elinden, gel gönül senin dilinden ne çektim ben bu yaşımda ne çektim.',
    },
  ],
  [
    'equal words in one sentence, which did not change',
    {
      'p1.s1':
        'ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha «ha» ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha',
    },
    {
      'p1.s1':
        'ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha «ha» ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha',
    },
  ],
  [
    'equal words in one sentence, which has one more of them',
    {
      'p1.s1':
        'Ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha «ha» ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha!',
    },
    'ambiguous',
    {
      'p1.s1':
        'Güldü: ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha!',
    },
  ],
  [
    'apostrophes, capitals and a dash of another shape',
    { 'p1.s1': 'Bugün «ABD’nin Orta Asya – Çin siyaseti» değişti.' },
    { 'p1.s1': "Bugün «ABD'nin orta Asya - Çin siyaseti» değişti." },
  ],
  [
    'a word within a passage put for another',
    { 'p1.s1': 'Buna göre «enerji kaynaklarına kolay erişme isteği» büyüktür.' },
    { 'p1.s1': 'Buna göre «enerji kaynaklarına tez erişme isteği» büyüktür.' },
  ],
  [
    'a word put for the marked one',
    { 'p1.s1': 'Buna göre enerji kaynaklarına «kolay» erişme isteği büyüktür.' },
    'not-found',
    { 'p1.s1': 'Buna göre enerji kaynaklarına tez erişme isteği büyüktür.' },
  ],
  [
    'a figure put for the marked one',
    { 'p1.s1': 'Üretimin yaklaşık «%40» kadarını karşılar.' },
    'not-found',
    { 'p1.s1': 'Üretimin yaklaşık %45 kadarını karşılar.' },
  ],
  [
    'a sentence translated anew that has the word again',
    { 'p1.s1': 'Batı her zaman «petrol» ister, başka bir şey değil.' },
    'not-found',
    { 'p1.s1': 'Doğu ise bugün petrol satmaktan vazgeçmiş görünüyor.' },
  ],
  [
    'words that mended typos stand on both sides of',
    { 'p1.s1': 'Dünya her gecen gün «hızla değişen» bir yapya sahiptir.' },
    { 'p1.s1': 'Dünya her geçen gün «hızla değişen» bir yapıya sahiptir.' },
  ],
  [
    'a whole sentence with two mended words',
    { 'p1.s1': 'Giriş.', 'p1.s2': '«Kritik metalleri kısca ele aldığımızda ise olmasza olmazdır.»' },
    { 'p1.s1': 'Giriş.', 'p1.s2': '«Kritik metalleri kısaca ele aldığımızda ise olmazsa olmazdır.»' },
  ],
]

/** A target whose own text does not bear it out: what is wrong with it, and the reason given. */
export const BROKEN_CASES: readonly [
  name: string,
  start: [segment: string, offset: number],
  end: [segment: string, offset: number],
  exact: string,
  reason: DetachedReason,
][] = [
  ['other words', ['p1.s1', 0], ['p1.s1', 4], 'Buna', 'quote-mismatch'],
  ['the same words in other letters', ['p1.s1', 0], ['p1.s1', 4], 'DÜNY', 'quote-mismatch'],
  ['an end beyond the segment', ['p1.s1', 7], ['p1.s1', 14], 'dönüyor', 'quote-mismatch'],
  ['an end before the start', ['p1.s1', 4], ['p1.s1', 0], 'Düny', 'quote-mismatch'],
  ['an unknown first segment', ['p7.s1', 0], ['p1.s1', 4], 'Düny', 'unknown-segment'],
  ['an unknown last segment', ['p1.s1', 0], ['p1.s9', 4], 'Düny', 'unknown-segment'],
]
