import type { Side } from '../lib/text/side'

/** A place on the page: in the nth child of an element, so many units in; or, without units, before that child. */
export type Place = readonly [selector: string, child: number, units?: number]

/** From where to where a selection is drawn, and the words meant by it; null where none are. */
export interface DomCase {
  readonly name: string
  readonly from: Place
  readonly to: Place
  readonly words: string | null
  readonly side?: Side
  readonly cut?: boolean
  /** The view it is drawn in; side by side where none is named. */
  readonly view?: 'tr' | 'interlinear'
}

/** The whole of the Turkish. */
const ALL =
  'İlk cümle burada ıssız bir yerde başlar. İkincisi Asya’yı anlatır; sonu yoktur. Üçüncüsü kısadır.\n' +
  'Aile 👩‍👧 ve q\u0308 harfi ile 😀 yüz yan yanadır. ABD’nin %40’ını C5+1 aldı.\n' +
  'Son söz söylendi.'

const tr1 = '#p1\\.s1'
const tr2 = '#p1\\.s2'
const tr4 = '#p2\\.s1'
const en1 = '#en\\.p1\\.s1'
const en2 = '#en\\.p1\\.s2'
const marker1 = '#m1-tr'

export const DOM_CASES: readonly DomCase[] = [
  { name: 'words of a sentence', from: [tr1, 0, 4], to: [tr1, 0, 16], words: 'cümle burada' },
  { name: 'drawn backwards', from: [tr1, 0, 16], to: [tr1, 0, 4], words: 'cümle burada' },
  { name: 'with the spaces round it', from: [tr1, 0, 3], to: [tr1, 0, 17], words: 'cümle burada' },
  { name: 'a space alone', from: [tr1, 0, 3], to: [tr1, 0, 4], words: null },
  { name: 'across a marker', from: [tr1, 0, 33], to: [tr1, 2, 1], words: 'başlar.' },
  { name: 'from inside a marker', from: [marker1, 0, 0], to: [tr2, 0, 8], words: '. İkincisi' },
  { name: 'to inside a marker', from: [tr1, 0, 33], to: [marker1, 0, 1], words: 'başlar' },
  { name: 'a marker alone', from: [marker1, 0, 0], to: [marker1, 0, 1], words: null },
  {
    name: 'from a damaged word that was mended',
    from: [`${tr2} del`, 0, 2],
    to: [tr2, 2, 8],
    words: 'Asya’yı anlatır',
  },
  { name: 'across sentences', from: [tr1, 0, 33], to: [tr2, 0, 8], words: 'başlar. İkincisi' },
  {
    name: 'to the space between sentences',
    from: [tr1, 0, 33],
    to: ['#p1 [data-side=tr].side', 1, 1],
    words: 'başlar.',
  },
  { name: 'across paragraphs', from: ['#p1\\.s3', 0, 0], to: [tr4, 0, 4], words: 'Üçüncüsü kısadır.\nAile' },
  {
    name: 'three clicks, which end in what follows',
    from: [tr1, 0, 0],
    to: ['#p1 .num', 0],
    words:
      'İlk cümle burada ıssız bir yerde başlar. İkincisi Asya’yı anlatır; sonu yoktur. Üçüncüsü kısadır.',
  },
  {
    name: 'three clicks, which end in the other side',
    from: ['#p1\\.s3', 0, 0],
    to: ['#p1 .side[data-side=en]', 0],
    words: 'Üçüncüsü kısadır.',
  },
  { name: 'from the gutter', from: ['#p1 .num', 0, 0], to: [en1, 0, 9], words: 'The first', side: 'en' },
  {
    name: 'to the margin',
    from: [en2, 0, 4],
    to: ['#p1 .margin', 0, 3],
    words: 'second tells of Asia; it has no end. The third is short.',
    side: 'en',
  },
  { name: 'the margin alone', from: ['#p1 .margin', 0, 0], to: ['#p1 .margin', 0, 6], words: null },
  { name: 'the heading alone', from: ['h1', 0, 0], to: ['h1', 0, 6], words: null },
  { name: 'from the heading', from: ['h1', 0, 2], to: [tr1, 0, 9], words: 'İlk cümle' },
  {
    name: 'beyond the text',
    from: ['#p3\\.s1', 0, 4],
    to: ['#after', 0, 4],
    words: 'söz söylendi.',
    cut: true,
  },
  {
    name: 'from Turkish to English',
    from: ['#p1\\.s3', 0, 0],
    to: [en1, 0, 9],
    words: 'Üçüncüsü kısadır.',
    cut: true,
  },
  {
    name: 'from English back to Turkish',
    from: [en1, 0, 9],
    to: ['#p1\\.s3', 0, 0],
    words: 'The first',
    side: 'en',
    cut: true,
  },
  {
    name: 'from Turkish to English a paragraph on',
    from: ['#p1\\.s3', 0, 0],
    to: ['#en\\.p2\\.s2', 0, 4],
    words: 'Üçüncüsü kısadır.\nAile 👩‍👧 ve q\u0308 harfi ile 😀 yüz yan yanadır. ABD’nin %40’ını C5+1 aldı.',
    cut: true,
  },
  {
    name: 'from English to Turkish a paragraph on',
    from: ['#en\\.p1\\.s3', 0, 4],
    to: [tr4, 0, 4],
    words: 'third is short.',
    side: 'en',
    cut: true,
  },
  {
    name: 'from the end of Turkish into English',
    from: ['#p1\\.s3', 0, 17],
    to: [en1, 0, 9],
    words: 'The first',
    side: 'en',
  },
  {
    name: 'from the end of Turkish over English into the next Turkish',
    from: ['#p1\\.s3', 0, 17],
    to: [tr4, 0, 4],
    words: 'Aile',
  },
  { name: 'half an emoji', from: [tr4, 0, 27], to: [tr4, 0, 28], words: '😀' },
  { name: 'a part of a family', from: [tr4, 0, 5], to: [tr4, 0, 7], words: '👩‍👧' },
  { name: 'a letter without its mark', from: [tr4, 0, 14], to: [tr4, 0, 15], words: 'q\u0308' },
  { name: 'everything', from: ['body', 0], to: ['#after', 0, 13], words: ALL, cut: true },
  {
    name: 'everything, in Turkish alone',
    from: ['body', 0],
    to: ['#after', 0, 13],
    words: ALL,
    view: 'tr',
  },
  {
    name: 'sentence by sentence',
    from: [tr1, 0, 33],
    to: [tr2, 0, 8],
    words: 'başlar. İkincisi',
    view: 'interlinear',
  },
  {
    name: 'from a sentence to its partner below',
    from: [tr1, 0, 33],
    to: [en1, 0, 9],
    words: 'başlar. İkincisi Asya’yı anlatır; sonu yoktur. Üçüncüsü kısadır.',
    cut: true,
    view: 'interlinear',
  },
]
