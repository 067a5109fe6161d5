/** A run of text inside a block of a comment. There is no node for markup: HTML a reader typed is `text`. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** Somebody of the seminar, by the name they have there; empty where it was erased. */
  | { readonly kind: 'mention'; readonly member: string; readonly name: string }
  | { readonly kind: 'break' }

/** A block of a comment, in reading order. A heading carries no level: a comment makes no outline of its own. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

/** The text of a run, without what it looks like. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n'
      if (inline.kind === 'mention') return `@${inline.name}`
      return 'text' in inline ? inline.text : textOf(inline.children)
    })
    .join('')
}

/** A paragraph that says exactly this, markup and all. */
export function plainParagraph(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] }
}
