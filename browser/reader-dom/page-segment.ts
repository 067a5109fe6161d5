import type { SideSegment } from '@/lib/anchor/side-text'
import { listTextRuns, readText, type TextRun } from './text-runs'

/** What a sentence must ask of its side: where it stands among the others. */
export interface Order {
  /** Tells each its index. */
  readonly number: () => void
  /** Where the sentence of an index begins in the running text. */
  readonly startOf: (index: number) => number
  readonly paragraphOf: (element: Element) => string
}

/** A sentence as it stands on the page. Each thing about it is read when it is first asked for. */
export class PageSegment implements SideSegment {
  #id: string | null = null
  #index = -1
  #runs: readonly TextRun[] | null = null
  #length = -1
  #text: string | null = null
  #from: readonly string[] | null = null

  constructor(
    readonly element: HTMLElement,
    private readonly order: Order,
  ) {}

  get id(): string {
    return (this.#id ??= this.element.getAttribute('data-segment') ?? '')
  }

  get index(): number {
    if (this.#index < 0) this.order.number()
    return this.#index
  }

  set index(index: number) {
    this.#index = index
  }

  get start(): number {
    return this.order.startOf(this.index)
  }

  get paragraph(): string {
    return this.order.paragraphOf(this.element)
  }

  /** Its text nodes, in order. */
  get runs(): readonly TextRun[] {
    return (this.#runs ??= listTextRuns(this.element))
  }

  /** UTF-16 units of its text, without reading it. */
  get length(): number {
    if (this.#length < 0) {
      const last = this.runs[this.runs.length - 1]
      this.#length = last ? last.start + last.node.length : 0
    }
    return this.#length
  }

  get text(): string {
    return (this.#text ??= readText(this.runs))
  }

  get from(): readonly string[] {
    return (this.#from ??= (this.element.getAttribute('data-from') ?? '')
      .split(' ')
      .filter((id) => id !== ''))
  }
}
