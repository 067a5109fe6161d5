import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeMarkdown } from './looks-like-markdown'
import { parseMarkdown } from './markdown'
import { markdownCases } from './markdown.cases'
import type { Block, Inline } from './markdown-tree'

describe('parseMarkdown', () => {
  it.each(markdownCases)('$title', ({ source, tree }) => {
    expect(parseMarkdown(source)).toEqual(tree)
  })

  it('answers for the deepest nesting a comment has room for', () => {
    for (const sign of ['>', '- ', '1. ', '[', '*a**', '![[', '<a ', '`']) {
      const source = sign.repeat(Math.floor(20_000 / sign.length))
      expect(depthOf(parseMarkdown(source))).toBeLessThan(200)
    }
  })

  it('links to nothing but http, https and mailto, whatever is typed', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JaVaScRiPt:',
      'data:',
      'vbscript:',
      'file:///',
      '//',
      '/',
      'https://',
      '',
    )
    const wrap = fc.constantFrom('[a](%)', '![a](%)', '<%>', '[a]: %\n\n[a]', '%')
    fc.assert(
      fc.property(scheme, wrap, fc.string(), (start, shape, rest) => {
        for (const href of linksOf(parseMarkdown(shape.replace('%', () => start + rest)))) {
          expect(href).toMatch(/^(https?:\/\/|mailto:)/i)
        }
      }),
    )
  })

  it('keeps every word of a comment without signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !looksLikeMarkdown(text)),
        (text) => {
          expect(textOf(parseMarkdown(text)).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        },
      ),
    )
  })
})

type Node = Block | Inline

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items.flat()
  return 'children' in node ? node.children : []
}

function linksOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [...(node.kind === 'link' ? [node.href] : []), ...linksOf(childrenOf(node))])
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('text' in node ? node.text : textOf(childrenOf(node)))).join('')
}

function depthOf(nodes: readonly Node[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(childrenOf(node))))
}
