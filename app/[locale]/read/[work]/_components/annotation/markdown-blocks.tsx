'use client'
import type { ReactNode } from 'react'
import type { Block, Inline } from '@/lib/annotation/markdown-tree'

/** Blocks of a comment as elements. A tree never changes in place, so a node's place is its key. */
export function MarkdownBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => <MarkdownBlock key={at} block={block} />)
}

function MarkdownBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.children)}</p>
    case 'heading':
      return <p className="annotation-heading">{inlines(block.children)}</p>
    case 'quote':
      return (
        <blockquote>
          <MarkdownBlocks blocks={block.children} />
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <MarkdownBlocks blocks={item} />
        </li>
      ))
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'rule':
      return <hr />
  }
}

function inlines(nodes: readonly Inline[]): ReactNode[] {
  return nodes.map((node, at) => {
    switch (node.kind) {
      case 'text':
        return node.text
      case 'code':
        return <code key={at}>{node.text}</code>
      case 'strong':
        return <strong key={at}>{inlines(node.children)}</strong>
      case 'emphasis':
        return <em key={at}>{inlines(node.children)}</em>
      case 'struck':
        return <del key={at}>{inlines(node.children)}</del>
      case 'link':
        return (
          <a key={at} href={node.href} rel="nofollow noopener noreferrer" target="_blank">
            {inlines(node.children)}
          </a>
        )
      case 'break':
        return <br key={at} />
    }
  })
}
