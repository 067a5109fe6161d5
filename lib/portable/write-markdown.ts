import type { Block, Inline } from '../annotation/markdown-tree'
import { mentionText } from '../mention/mention'
import { markdownCode, markdownText } from './markdown-text'

/**
 * A comment as Markdown again, from what the reader is shown of it: HTML that was typed is text, what was left open is
 * closed, and a heading is bold, so that no comment disturbs the file it stands in. Blocks are parted by an empty line.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n\n')
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return writeInlines(block.children)
    case 'heading':
      return `**${writeInlines(block.children)}**`
    case 'quote':
      return inContainer('> ', '> ', writeMarkdown(block.children))
    case 'list':
      return block.items
        .map((item, at) => {
          const sign = block.start === null ? '- ' : `${block.start + at}. `
          return inContainer(sign, ' '.repeat(sign.length), writeMarkdown(item))
        })
        .join('\n')
    case 'code':
      return writeCode(block.text)
    case 'rule':
      return '* * *'
  }
}

function writeCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('')
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return markdownText(inline.text)
    case 'code':
      return markdownCode(inline.text)
    case 'strong':
      return `**${writeInlines(inline.children)}**`
    case 'emphasis':
      return `*${writeInlines(inline.children)}*`
    case 'struck':
      return `~~${writeInlines(inline.children)}~~`
    case 'link':
      return `[${writeInlines(inline.children)}](<${inline.href.replace(/[<>\\]/gu, encodeURIComponent)}>)`
    case 'mention':
      return markdownText(mentionText(inline.name))
    case 'break':
      return '  \n'
  }
}

/** Puts every line into a container; an empty line has no space at its end. */
export function inContainer(first: string, rest: string, text: string): string {
  return text
    .split('\n')
    .map((line, at) => (line === '' && at > 0 ? rest.trimEnd() : (at === 0 ? first : rest) + line))
    .join('\n')
}
