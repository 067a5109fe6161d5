import { Lexer, type Token, type Tokens } from 'marked'
import { toInlines } from './markdown-inline'
import { plainParagraph, type Block } from './markdown-tree'

/** Quotes and lists inside one another beyond this depth are shown as they were typed. */
const DEEPEST = 8

/**
 * Reads a comment as Markdown (CommonMark with the common extensions; a line end is a line break). The tree
 * holds text and a closed set of nodes: raw HTML is text, an address is one `safeHref` lets through. Never
 * throws: text too deeply nested to be read is one plain paragraph.
 */
export function parseMarkdown(text: string): Block[] {
  try {
    return toBlocks(Lexer.lex(text, { gfm: true, breaks: true }), 0)
  } catch {
    return [plainParagraph(text)]
  }
}

function toBlocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => toBlock(token, depth))
}

function toBlock(token: Token, depth: number): Block[] {
  switch (token.type) {
    case 'space':
      return []
    case 'paragraph':
    case 'text':
    case 'checkbox':
      return [{ kind: 'paragraph', children: toInlines('tokens' in token ? token.tokens : [token]) }]
    case 'heading':
      return [{ kind: 'heading', children: toInlines(token.tokens) }]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }]
    case 'blockquote':
      if (depth >= DEEPEST) break
      return [{ kind: 'quote', children: toBlocks(token.tokens ?? [], depth + 1) }]
    case 'list':
      if (depth >= DEEPEST) break
      return [toList(token as Tokens.List, depth + 1)]
    case 'table':
      return [{ kind: 'code', text: token.raw.trimEnd() }]
  }
  const raw = token.raw.trim()
  return raw === '' ? [] : [plainParagraph(raw)]
}

function toList(list: Tokens.List, depth: number): Block {
  return {
    kind: 'list',
    start: list.ordered ? Number(list.start) : null,
    items: list.items.map((item) => joinCheckbox(toBlocks(item.tokens, depth))),
  }
}

/** A task's box and its words arrive as two paragraphs; they are one line. */
function joinCheckbox(blocks: Block[]): Block[] {
  const [box, words, ...rest] = blocks
  if (box?.kind !== 'paragraph' || words?.kind !== 'paragraph') return blocks
  const sign = box.children[0]
  if (box.children.length !== 1 || sign?.kind !== 'text' || !/^[☐☑] $/u.test(sign.text)) return blocks
  return [{ kind: 'paragraph', children: [sign, ...words.children] }, ...rest]
}
