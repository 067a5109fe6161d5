declare module 'dom-anchor-text-quote' {
  export interface Selector {
    readonly exact: string
    readonly prefix?: string
    readonly suffix?: string
  }

  /** The range of the page where the quote stands; null where it is not found. */
  export function toRange(root: Node, selector: Selector, options?: { hint?: number }): Range | null
}
