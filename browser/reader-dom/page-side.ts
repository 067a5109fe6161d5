import type { Resolver } from '@/lib/anchor/resolution'
import type { EarlierTexts, SideText } from '@/lib/anchor/side-text'
import { fragmentOf } from '@/lib/annotation/web-vocabulary'
import type { Side } from '@/lib/text/side'
import { PageSegment, type Order } from './page-segment'

/**
 * One side as it stands on the page, read as far as it is asked for: a sentence that is asked for by its id is read by
 * itself, however long the work is. What depends on all the others is read at the first question, and kept.
 */
export class PageSide implements SideText {
  /** What the side was before, once the page has said so. */
  earlier?: EarlierTexts
  findElsewhere?: Resolver

  readonly #root: Element
  readonly #elements: ArrayLike<HTMLElement> & Iterable<HTMLElement>
  readonly #found = new Map<string, PageSegment>()
  #byElement: Map<Element, PageSegment> | null = null
  #segments: readonly PageSegment[] | null = null
  #byName: ReadonlyMap<string, PageSegment> | null = null
  #starts: Float64Array | null = null
  #running: string | null = null

  constructor(
    root: Element,
    readonly side: Side,
  ) {
    this.#root = root
    this.#elements = root.querySelectorAll<HTMLElement>(`[data-segment][data-side="${side}"]`)
  }

  /** Whether its first and last sentence are still on the page. */
  get isStanding(): boolean {
    const [first, last] = [this.#elements[0], this.#elements[this.#elements.length - 1]]
    return (
      first !== undefined && last !== undefined && this.#root.contains(first) && this.#root.contains(last)
    )
  }

  /** The elements of its segments, in order. */
  get sentences(): readonly HTMLElement[] {
    return this.segments.map(({ element }) => element)
  }

  get segments(): readonly PageSegment[] {
    return (this.#segments ??= this.#list())
  }

  get running(): string {
    return (this.#running ??= this.#join())
  }

  readonly byId = {
    get: (id: string) => this.#find(id),
    has: (id: string) => this.#find(id) !== undefined,
  }

  readonly #order: Order = {
    number: () => {
      this.#segments ??= this.#list()
    },
    startOf: (index) => (this.#starts ??= this.#lay())[index] ?? 0,
    paragraphOf: nameParagraphs(),
  }

  #list(): readonly PageSegment[] {
    const byElement = new Map<Element, PageSegment>()
    for (const segment of this.#found.values()) byElement.set(segment.element, segment)
    this.#byElement = byElement
    return Array.from(this.#elements, (element, index) => {
      const segment = byElement.get(element) ?? new PageSegment(element, this.#order)
      segment.index = index
      byElement.set(element, segment)
      return segment
    })
  }

  /** A page finds an element by its name at once. One that is named otherwise is looked for among all. */
  #find(id: string): PageSegment | undefined {
    const known = this.#found.get(id)
    if (known) return known
    const element = document.getElementById(fragmentOf(id, this.side))
    const segment =
      element && this.#root.contains(element)
        ? (this.#byElement?.get(element) ?? new PageSegment(element, this.#order))
        : (this.#byName ??= new Map(this.segments.map((each) => [each.id, each]))).get(id)
    if (segment) this.#found.set(id, segment)
    return segment
  }

  #lay(): Float64Array {
    let start = 0
    return Float64Array.from(this.segments, ({ length }) => {
      const here = start
      start += length + 1
      return here
    })
  }

  #join(): string {
    let running = ''
    let before: PageSegment | null = null
    for (const segment of this.segments) {
      if (before) running += before.paragraph === segment.paragraph ? ' ' : '\n'
      running += segment.text
      before = segment
    }
    return running
  }
}

/** Tells the paragraph a sentence is in, once for all sentences with the same parent. */
function nameParagraphs(): (sentence: Element) => string {
  const names = new Map<Element | null, string>()
  return ({ parentElement: parent }) => {
    const known = names.get(parent)
    if (known !== undefined) return known
    const name = parent?.closest('[data-paragraph]')?.getAttribute('data-paragraph') ?? ''
    names.set(parent, name)
    return name
  }
}
