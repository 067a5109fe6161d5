import { mentionText } from '../mention/mention'
import type { Block, Inline } from './markdown-tree'

/** What a comment says without its markup, on one line. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(ofBlock).join(' ').replace(/\s+/gu, ' ').trim()
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.children.map(ofInline).join('')
    case 'quote':
      return plainText(block.children)
    case 'list':
      return block.items.map(plainText).join(' ')
    case 'code':
      return block.text
    case 'rule':
      return ''
  }
}

function ofInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text
    case 'break':
      return ' '
    case 'mention':
      return mentionText(node.name)
    default:
      return node.children.map(ofInline).join('')
  }
}
