/** What stands in a line of a guide. */
export type GuideInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly GuideInline[] }
  /** As written: an address, or the name of another guide’s file. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly GuideInline[] }

export type GuideCell = readonly GuideInline[]

/** What a section of a guide is made of. */
export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly GuideInline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly GuideCell[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly head: readonly GuideCell[]
      readonly rows: readonly (readonly GuideCell[])[]
    }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }

export interface GuideSection {
  readonly title: string
  readonly blocks: readonly GuideBlock[]
}

/** A guide as a page shows it: the links to the other guides above it are the page’s own. */
export interface Guide {
  readonly title: string
  /** The paragraphs above the first section. */
  readonly lead: readonly GuideCell[]
  readonly sections: readonly GuideSection[]
}
