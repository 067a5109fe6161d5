declare module 'dom-anchor-text-quote' {
  export interface Selector {
    readonly exact: string
    readonly prefix?: string
    readonly suffix?: string
  }

  /** Where in the text of a node the quote stands, in UTF-16 offsets; null where it is not found. */
  export function toTextPosition(
    root: Node,
    selector: Selector,
    options?: { hint?: number },
  ): { start: number; end: number } | null

  /** The range of the page where the quote stands; null where it is not found. */
  export function toRange(root: Node, selector: Selector, options?: { hint?: number }): Range | null
}
