import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SIDES } from '../text/side'
import type { GuideInline } from './guide'
import { GUIDE_FILES, GUIDE_NAMES } from './guides'
import { parseGuide } from './parse-guide'

const FOLDER = 'docs/guide'

const GUIDES = SIDES.flatMap((side) =>
  GUIDE_NAMES.map((name) => {
    const file = `${FOLDER}/${side}/${GUIDE_FILES[name][side]}.md`
    return { side, name, file, guide: parseGuide(readFileSync(file, 'utf8')) }
  }),
)

const linksIn = (inlines: readonly GuideInline[]): string[] =>
  inlines.flatMap((one) => [
    ...(one.kind === 'link' ? [one.href] : []),
    ...('children' in one ? linksIn(one.children) : []),
  ])

describe('the guides', () => {
  it('are all that stand in their folder', () => {
    const files = SIDES.flatMap((side) =>
      readdirSync(`${FOLDER}/${side}`).map((name) => `${FOLDER}/${side}/${name}`),
    )
    expect(GUIDES.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  it('say the same in both languages, section by section', () => {
    for (const name of GUIDE_NAMES) {
      const [tr, en] = GUIDES.filter((one) => one.name === name)
      const shape = (guide = tr?.guide) => guide?.sections.map(({ blocks }) => blocks.map(({ kind }) => kind))
      expect([name, shape(en?.guide)]).toEqual([name, shape()])
    }
  })

  it('lead to pictures and guides that there are', () => {
    for (const { side, guide } of GUIDES) {
      for (const block of guide.sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind === 'picture') {
          expect(existsSync(`${FOLDER}/pictures/${block.name}`), block.name).toBe(true)
          expect(block.alt).not.toBe('')
        }
        if (block.kind !== 'paragraph') continue
        for (const href of linksIn(block.children).filter((one) => !/^https?:/u.test(one))) {
          expect(existsSync(`${FOLDER}/${side}/${href.replace(/#.*/u, '')}`), href).toBe(true)
        }
      }
    }
  })
})

describe('a guide', () => {
  const START = '# Ad\n\n[a](b.md)\n\nNe için.\n\n'

  it('is read as it is written', () => {
    expect(
      parseGuide(`${START}## Bir\n\nİki\nsatır, **kalın** ve [bağ](b.md).\n\n- bir\n- \`iki\`\n`),
    ).toEqual({
      title: 'Ad',
      lead: [[{ kind: 'text', text: 'Ne için.' }]],
      sections: [
        {
          title: 'Bir',
          blocks: [
            {
              kind: 'paragraph',
              children: [
                { kind: 'text', text: 'İki satır, ' },
                { kind: 'strong', children: [{ kind: 'text', text: 'kalın' }] },
                { kind: 'text', text: ' ve ' },
                { kind: 'link', href: 'b.md', children: [{ kind: 'text', text: 'bağ' }] },
                { kind: 'text', text: '.' },
              ],
            },
            {
              ...{ kind: 'list', isOrdered: false },
              items: [[{ kind: 'text', text: 'bir' }], [{ kind: 'code', text: 'iki' }]],
            },
          ],
        },
      ],
    })
  })

  it.each(['', 'Söz', `${START}- Başlıksız`, `${START}## Bir\n\n<b>HTML</b>`, `${START}## Bir\n\n> alıntı`])(
    '%j is none',
    (source) => {
      expect(() => parseGuide(source)).toThrow()
    },
  )
})
