import { Fragment, type ReactNode } from 'react'
import type { Block, Inline } from '@/lib/annotation/markdown-tree'
import { mentionText } from '@/lib/mention/mention'

/** What shows plain text in a comment: as it is, or with something marked in it. */
export type ShowText = (text: string) => ReactNode

interface MarkdownProps {
  show?: ShowText
}

const asItIs: ShowText = (text) => text

/** Blocks of a comment as elements. A tree never changes in place, so a node's place is its key. */
export function MarkdownBlocks({ blocks, show = asItIs }: MarkdownProps & { blocks: readonly Block[] }) {
  return blocks.map((block, at) => <MarkdownBlock key={at} block={block} show={show} />)
}

function MarkdownBlock({ block, show = asItIs }: MarkdownProps & { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.children, show)}</p>
    case 'heading':
      return <p className="annotation-heading">{inlines(block.children, show)}</p>
    case 'quote':
      return (
        <blockquote>
          <MarkdownBlocks blocks={block.children} show={show} />
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <MarkdownBlocks blocks={item} show={show} />
        </li>
      ))
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>
    }
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{show(block.text)}</code>
        </pre>
      )
    case 'rule':
      return <hr />
  }
}

function inlines(nodes: readonly Inline[], show: ShowText): ReactNode[] {
  return nodes.map((node, at) => {
    switch (node.kind) {
      case 'text':
        return <Fragment key={at}>{show(node.text)}</Fragment>
      case 'code':
        return <code key={at}>{show(node.text)}</code>
      case 'strong':
        return <strong key={at}>{inlines(node.children, show)}</strong>
      case 'emphasis':
        return <em key={at}>{inlines(node.children, show)}</em>
      case 'struck':
        return <del key={at}>{inlines(node.children, show)}</del>
      case 'link':
        return (
          <a key={at} href={node.href} rel="nofollow noopener noreferrer" target="_blank">
            {inlines(node.children, show)}
          </a>
        )
      case 'mention':
        return (
          <span key={at} className="mention">
            {show(mentionText(node.name))}
          </span>
        )
      case 'break':
        return <br key={at} />
    }
  })
}
