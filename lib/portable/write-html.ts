import type { Block, Inline } from '../annotation/markdown-tree'
import { mentionText } from '../mention/mention'
import { escapeHtml } from './escape-html'

/** A comment as HTML, from what the reader is shown of it: every text escaped, no tag that is not one of these. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('')
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeInlines(block.children)}</p>`
    case 'heading':
      return `<p><strong>${writeInlines(block.children)}</strong></p>`
    case 'quote':
      return `<blockquote>${writeHtml(block.children)}</blockquote>`
    case 'list': {
      const items = block.items.map((item) => `<li>${writeHtml(item)}</li>`).join('')
      return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`
    }
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
    case 'rule':
      return '<hr>'
  }
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('')
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`
    case 'strong':
      return `<strong>${writeInlines(inline.children)}</strong>`
    case 'emphasis':
      return `<em>${writeInlines(inline.children)}</em>`
    case 'struck':
      return `<del>${writeInlines(inline.children)}</del>`
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="noreferrer">${writeInlines(inline.children)}</a>`
    case 'mention':
      return `<b class="mention">${escapeHtml(mentionText(inline.name))}</b>`
    case 'break':
      return '<br>'
  }
}
