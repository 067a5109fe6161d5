import { toDomRange } from '../reader-dom/to-dom-range'
import { listHomes, type PlacedAnnotation } from './placed-annotation'
import { stackCards, type CardBox, type Stack } from './stack-cards'

/** Between cards, and the height of the line that counts the rest, in CSS pixels. */
const GAP = 12
const MORE = 28
/** How far a card begins above the line of its words, so that its first line stands level with them. */
const RISE = 4

type Stacked = {
  readonly root: Element
  readonly paragraph: HTMLElement
  /** The list: one child for each of `views`, in their order. */
  readonly list: HTMLElement
  readonly views: readonly PlacedAnnotation[]
  /** The card that lies over the others. It takes no more room among them than when it is closed. */
  readonly open: string | null
  /** Heights of closed cards, known from earlier. */
  readonly heights: Map<string, number>
}

/**
 * Tells where the cards of a paragraph stand, now and whenever they or the paragraph change size. An open card that
 * the stack has no room for stands at its words. Returns what stops it.
 */
export function watchStack(stacked: Stacked, onStack: (stack: Stack) => void): () => void {
  const observer = new ResizeObserver(() => onStack(measure(stacked)))
  observer.observe(stacked.paragraph)
  for (const card of stacked.list.children) observer.observe(card)
  return () => observer.disconnect()
}

function measure({ root, paragraph, list, views, open, heights }: Stacked): Stack {
  const origin = paragraph.getBoundingClientRect()
  const boxes = views.map((view, index): CardBox => {
    const { id } = view.annotation
    const card = list.children[index]
    if (card instanceof HTMLElement && card.offsetHeight > 0 && (id !== open || !heights.has(id)))
      heights.set(id, card.offsetHeight)
    const top = Math.max(0, (findTop(root, view) ?? origin.top) - origin.top - RISE)
    return { id, top, height: heights.get(id) ?? 0 }
  })
  const { tops, hidden } = stackCards(boxes, origin.height, GAP, MORE)
  const at = boxes.find(({ id }) => id === open)
  return { tops: at && !tops.has(at.id) ? new Map([...tops, [at.id, at.top]]) : tops, hidden }
}

/** Where the words begin that an annotation stands at: its marked ones, or in a view without these, its projected ones. */
function findTop(root: Element, view: PlacedAnnotation): number | undefined {
  for (const { side, range } of listHomes(view)) {
    const [line] = toDomRange(root, side, range)?.getClientRects() ?? []
    if (line) return line.top
  }
  return undefined
}
