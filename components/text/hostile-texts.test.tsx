import { renderToStaticMarkup } from 'react-dom/server'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '@/lib/annotation/hostile-texts.cases'
import { parseMarkdown } from '@/lib/annotation/markdown'
import { MarkdownBlocks } from './markdown-blocks'

const { document } = new Window()

/** All that a comment is made of, and which attributes each may have. */
const ALLOWED: Record<string, readonly string[]> = {
  ...{ p: ['class'], blockquote: [], ul: [], ol: ['start'], li: [], pre: ['tabindex'], code: [], hr: [] },
  ...{ strong: [], em: [], del: [], br: [], a: ['href', 'rel', 'target'], span: ['class', 'data-member'] },
}

/** What stands in a text that is no more than words and links. */
function faultsOf(html: string): string[] {
  document.body.innerHTML = html
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const allowed = ALLOWED[name]
    if (allowed === undefined) return [name]
    const attributes = [...element.attributes].filter((one) => !allowed.includes(one.name))
    const href = element.getAttribute('href')
    const isSafe = href === null || /^(?:https?:\/\/[^/\s"'<>]|mailto:)/u.test(href)
    return [...attributes.map((one) => `${name} ${one.name}`), ...(isSafe ? [] : [`href ${href}`])]
  })
}

describe('a hostile comment', () => {
  it('is one of five hundred', () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(500)
  })

  it('comes to be nothing but words and links that are what they say', () => {
    const faults = HOSTILE_TEXTS.flatMap((text) => {
      const html = renderToStaticMarkup(<MarkdownBlocks blocks={parseMarkdown(text)} />)
      return faultsOf(html).map((fault) => [text, fault])
    })
    expect(faults).toEqual([])
  }, 30_000)

  it('would be told from a harmless one', () => {
    expect(faultsOf('<p onclick="a()"><script></script><a href="javascript:a">b</a></p>')).toEqual([
      ...['p onclick', 'script', 'href javascript:a'],
    ])
  })
})
