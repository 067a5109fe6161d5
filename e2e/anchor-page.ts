import { readSource } from './source-modules'

/** A sentence on both sides. `[6]` is a marker, `{Asyayı>Asya’yı}` a repair: as received, then restored. */
type Sentence = readonly [tr: string, en: string]

/** A small work with what is hard in a text: markers, repairs, emoji, combining marks, İ and ı. */
export const PARAGRAPHS: readonly (readonly Sentence[])[] = [
  [
    ['İlk cümle burada ıssız bir yerde başlar[1].', 'The first sentence begins here, in a lonely place[1].'],
    ['İkincisi {Asyayı>Asya’yı} anlatır; sonu yoktur.[2]', 'The second tells of Asia; it has no end.[2]'],
    ['Üçüncüsü kısadır.', 'The third is short.'],
  ],
  [
    [
      'Aile 👩‍👧 ve q\u0308 harfi ile 😀 yüz[3] yan yanadır.',
      'A family 👩‍👧 and the letter q\u0308 and a 😀 face[3] side by side.',
    ],
    ['ABD’nin %40’ını C5+1 aldı.', 'C5+1 took 40% of the USA’s.'],
  ],
  [['Son söz söylendi.', 'The last word is said.']],
]

/** The page of the work, with the elements and attributes of the reader and no more style than sides and gutter need. */
export function anchorPage(): string {
  const sections = PARAGRAPHS.map((sentences, p) => {
    const id = `p${p + 1}`
    const side = (lang: 'tr' | 'en', of: 0 | 1) => {
      const spans = sentences.map((sentence, s) => makeSentence(lang, `${id}.s${s + 1}`, sentence[of], s))
      return `<p class="side" lang="${lang}" data-side="${lang}">${spans.join(' ')}</p>`
    }
    const num = `<a class="num" href="#${id}">${p + 1}</a>`
    const margin = `<aside class="margin" data-margin="${id}">a card</aside>`
    return `<section class="para" id="${id}" data-paragraph="${id}">${side('tr', 0)}${num}${side('en', 1)}${margin}</section>`
  })
  return `<!doctype html><html lang="tr"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>
    <h1>Başlık / Title</h1>
    <article id="reader" data-work="deneme" data-revision="4">${sections.join('')}</article>
    <p id="after">What follows.</p><textarea></textarea></body></html>`
}

function makeSentence(lang: string, id: string, source: string, index: number): string {
  const inner = source
    .replace(
      /\[(\d)\]/g,
      `<sup class="marker" data-aside><a href="#citation-$1" id="m$1-${lang}">$1</a></sup>`,
    )
    .replace(/\{(.*?)>(.*?)\}/g, '<span class="repair"><del class="received" data-aside>$1</del>$2</span>')
  const name = lang === 'tr' ? id : `${lang}.${id}`
  return `<span class="s" id="${name}" data-segment="${id}" data-side="${lang}" style="--i:${index}">${inner}</span>`
}

const STYLE = `
  ${readSource('app/styles/tokens.css')}
  ${readSource('app/styles/highlights.css')}
  body { margin: 0 2rem; font: 20px/1.62 Georgia, serif; background: var(--paper); color: var(--ink); }
  ::selection { background: color-mix(in srgb, var(--accent) 24%, transparent); }
  .para { display: grid; grid-template-columns: 26rem 3rem 26rem 12rem; margin-bottom: 1.5rem; }
  .side { margin: 0; }
  .marker { font-size: .66em; line-height: 0; vertical-align: super; }
  .received { display: none; }
  [data-view=tr] [data-side=en] { display: none; }
  [data-view=interlinear] { .para { display: flex; flex-direction: column; } .side { display: contents; } .s { display: block; order: calc(var(--i) * 4); } }
`
