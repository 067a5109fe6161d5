import type { Block, Inline } from './markdown-tree'

const text = (value: string): Inline => ({ kind: 'text', text: value })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
const says = (value: string): Block => paragraph(text(value))

/** What a reader types, and what the card shows. */
export const markdownCases: readonly { title: string; source: string; tree: readonly Block[] }[] = [
  { title: 'an empty comment is no blocks', source: '', tree: [] },
  { title: 'plain words are one paragraph', source: 'İçerik ağırlıklı.', tree: [says('İçerik ağırlıklı.')] },
  {
    title: 'a line end is a line break, an empty line a new paragraph',
    source: 'bir\niki\n\nüç',
    tree: [paragraph(text('bir'), { kind: 'break' }, text('iki')), says('üç')],
  },
  {
    title: 'weight, emphasis, strike and code nest',
    source: '**a *b*** ~~c~~ `d<e`',
    tree: [
      paragraph(
        { kind: 'strong', children: [text('a '), { kind: 'emphasis', children: [text('b')] }] },
        text(' '),
        { kind: 'struck', children: [text('c')] },
        text(' '),
        { kind: 'code', text: 'd<e' },
      ),
    ],
  },
  {
    title: 'raw HTML inside a line is text',
    source: 'a <img src=x onerror=alert(1)> b',
    tree: [paragraph(text('a '), text('<img src=x onerror=alert(1)>'), text(' b'))],
  },
  {
    title: 'a block of HTML is text',
    source: '<script>\nalert(1)\n</script>',
    tree: [says('<script>\nalert(1)\n</script>')],
  },
  { title: 'an entity is left as it was typed', source: '&lt;b&gt;', tree: [says('&lt;b&gt;')] },
  {
    title: 'a link to the web',
    source: '[TDK](https://sozluk.gov.tr)',
    tree: [paragraph({ kind: 'link', href: 'https://sozluk.gov.tr', children: [text('TDK')] })],
  },
  {
    title: 'a link with another scheme stays as typed',
    source: '[a](javascript:alert(1))',
    tree: [says('[a](javascript:alert(1))')],
  },
  { title: 'a link inside the site stays as typed', source: '[a](/api)', tree: [says('[a](/api)')] },
  {
    title: 'a mention is the name of a member',
    source: 'Bak, [@Ayşe](mention:6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f).',
    tree: [
      paragraph(
        text('Bak, '),
        { kind: 'mention', member: '6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f', name: 'Ayşe' },
        text('.'),
      ),
    ],
  },
  {
    title: 'a mention of somebody whose name was erased has none',
    source: '[@](mention:6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f)',
    tree: [paragraph({ kind: 'mention', member: '6f1c2e9a-3b1d-4c55-9d2e-0a1b2c3d4e5f', name: '' })],
  },
  {
    title: 'a mention of what is no member stays as typed',
    source: '[@a](mention:javascript:alert(1))',
    tree: [says('[@a](mention:javascript:alert(1))')],
  },
  {
    title: 'an image is a link to it, named by its text',
    source: '![harita](https://example.org/m.png)',
    tree: [paragraph({ kind: 'link', href: 'https://example.org/m.png', children: [text('harita')] })],
  },
  {
    title: 'an image without a text is named by its address',
    source: '![](https://example.org/m.png)',
    tree: [
      paragraph({
        kind: 'link',
        href: 'https://example.org/m.png',
        children: [text('https://example.org/m.png')],
      }),
    ],
  },
  {
    title: 'a heading has no level',
    source: '### Başlık',
    tree: [{ kind: 'heading', children: [text('Başlık')] }],
  },
  {
    title: 'lists nest and keep their first number',
    source: '3. a\n   - b\n4. c',
    tree: [
      {
        kind: 'list',
        start: 3,
        items: [[says('a'), { kind: 'list', start: null, items: [[says('b')]] }], [says('c')]],
      },
    ],
  },
  {
    title: 'a task shows its box before its words',
    source: '- [x] a\n- [ ] b',
    tree: [
      {
        kind: 'list',
        start: null,
        items: [[paragraph(text('☑ '), text('a'))], [paragraph(text('☐ '), text('b'))]],
      },
    ],
  },
  { title: 'a quotation', source: '> a', tree: [{ kind: 'quote', children: [says('a')] }] },
  { title: 'a block of code', source: '```js\nx<y\n```', tree: [{ kind: 'code', text: 'x<y' }] },
  {
    title: 'a table keeps its shape',
    source: '|a|b|\n|-|-|\n|1|2|',
    tree: [{ kind: 'code', text: '|a|b|\n|-|-|\n|1|2|' }],
  },
  { title: 'a rule', source: '---', tree: [{ kind: 'rule' }] },
]
