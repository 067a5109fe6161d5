import type { Token, Tokens } from 'marked'
import { mentionedBy } from '../mention/mention'
import { textOf, type Inline } from './markdown-tree'
import { safeHref } from './safe-href'

/** Inline tokens as a tree of what a comment may hold. What is not known is shown as it was typed. */
export function toInlines(tokens: readonly Token[] | undefined): Inline[] {
  return (tokens ?? []).flatMap(toInline)
}

function toInline(token: Token): Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: toInlines(token.tokens) }]
    case 'em':
      return [{ kind: 'emphasis', children: toInlines(token.tokens) }]
    case 'del':
      return [{ kind: 'struck', children: toInlines(token.tokens) }]
    case 'codespan':
      return [{ kind: 'code', text: (token as Tokens.Codespan).text }]
    case 'br':
      return [{ kind: 'break' }]
    case 'checkbox':
      return [{ kind: 'text', text: (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ' }]
    case 'escape':
      return [{ kind: 'text', text: (token as Tokens.Escape).text }]
    case 'link':
      return toLink(token as Tokens.Link, toInlines(token.tokens))
    case 'image':
      return toLink(token as Tokens.Image, [{ kind: 'text', text: (token as Tokens.Image).text }])
    case 'text':
      return token.tokens ? toInlines(token.tokens) : [{ kind: 'text', text: (token as Tokens.Text).text }]
    default:
      return [{ kind: 'text', text: token.raw }]
  }
}

/** A link nobody may follow stays on the page as it was typed, so that its address can be seen. */
function toLink(token: Tokens.Link | Tokens.Image, label: Inline[]): Inline[] {
  const member = token.type === 'link' ? mentionedBy(token.href) : null
  const name = textOf(label)
  if (member !== null && name.startsWith('@')) return [{ kind: 'mention', member, name: name.slice(1) }]
  const href = safeHref(token.href)
  if (href === null) return [{ kind: 'text', text: token.raw }]
  const named = label.some((inline) => inline.kind !== 'text' || inline.text.trim() !== '')
  return [{ kind: 'link', href, children: named ? label : [{ kind: 'text', text: href }] }]
}
