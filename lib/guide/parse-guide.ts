import { Lexer, type Token, type Tokens } from 'marked'
import type { Guide, GuideBlock, GuideCell, GuideInline, GuideSection } from './guide'

/**
 * Reads a guide: a title, links to the other guides, a few words on what it is for, and sections. Throws where it holds
 * anything that a page would not show.
 */
export function parseGuide(source: string): Guide {
  const tokens = Lexer.lex(source, { gfm: true }).filter(({ type }) => type !== 'space')
  const [title, links, ...rest] = tokens
  const first = rest.findIndex(({ type }) => type !== 'paragraph')
  if (title?.type !== 'heading' || links?.type !== 'paragraph' || first < 1) {
    throw new Error('A guide begins with a title, links and a paragraph.')
  }
  const lead = rest.slice(0, first).map((token) => toInlines('tokens' in token ? token.tokens : []))
  return { title: (title as Tokens.Heading).text, lead, sections: toSections(rest.slice(first)) }
}

function toSections(tokens: readonly Token[]): GuideSection[] {
  const sections: (GuideSection & { blocks: GuideBlock[] })[] = []
  for (const token of tokens) {
    if (token.type === 'heading') sections.push({ title: (token as Tokens.Heading).text, blocks: [] })
    else if (sections.length === 0) throw new Error('What is said in a guide stands under a heading.')
    else sections.at(-1)?.blocks.push(toBlock(token))
  }
  return sections
}

function toBlock(token: Token): GuideBlock {
  switch (token.type) {
    case 'paragraph': {
      const [first, ...others] = token.tokens ?? []
      if (first?.type !== 'image' || others.length > 0) break
      const { href, text } = first as Tokens.Image
      return { kind: 'picture', name: href.replace(/^.*\//u, ''), alt: text }
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return { kind: 'list', isOrdered: ordered, items: items.map(toItem) }
    }
    case 'code':
      return { kind: 'code', text: (token as Tokens.Code).text }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const toCells = (cells: Tokens.TableCell[]) => cells.map(({ tokens }) => toInlines(tokens))
      return { kind: 'table', head: toCells(header), rows: rows.map(toCells) }
    }
  }
  if (token.type !== 'paragraph') throw new Error(`A guide does not show: ${token.raw}`)
  return { kind: 'paragraph', children: toInlines(token.tokens) }
}

function toItem({ tokens }: Tokens.ListItem): GuideCell {
  return tokens.flatMap((token) => toInlines('tokens' in token ? token.tokens : [token]))
}

function toInlines(tokens: readonly Token[] = []): GuideInline[] {
  return tokens.map(toInline)
}

function toInline(token: Token): GuideInline {
  switch (token.type) {
    case 'text':
    case 'escape':
      // A line of the file is no line of the page.
      return { kind: 'text', text: (token as Tokens.Text).text.replace(/\n/gu, ' ') }
    case 'codespan':
      return { kind: 'code', text: (token as Tokens.Codespan).text }
    case 'strong':
      return { kind: 'strong', children: toInlines(token.tokens) }
    case 'em':
      return { kind: 'emphasis', children: toInlines(token.tokens) }
    case 'link':
      return { kind: 'link', href: (token as Tokens.Link).href, children: toInlines(token.tokens) }
  }
  throw new Error(`A guide does not show: ${token.raw}`)
}
