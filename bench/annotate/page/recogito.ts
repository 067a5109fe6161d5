import { createTextAnnotator, reviveAnnotation, type TextAnnotation } from '@recogito/text-annotator'
import type { BenchNote, Contestant, OpenPage } from './contestant'
import { startPage } from './start-page'

type Annotator = ReturnType<typeof createTextAnnotator>

let annotator: Annotator | null = null

function toAnnotation({ id, quote, was }: BenchNote, range?: Range): TextAnnotation {
  const selector = { quote: quote.exact, start: was.start, end: was.end, ...(range && { range }) }
  // Its types want the range that it makes itself from the offsets when there is none.
  return { id, bodies: [], target: { annotation: id, selector: [selector] } } as unknown as TextAnnotation
}

function open(root: HTMLElement): Annotator {
  annotator ??= createTextAnnotator(root, { renderer: 'CSS_HIGHLIGHTS', annotatingEnabled: false })
  return annotator
}

/** Resolves when the painter has painted next; it does so in a frame some milliseconds after it was asked. */
function nextPainting({ renderer }: Annotator): Promise<void> {
  return new Promise((resolve) => {
    const stop = renderer.on('onRedraw', () => {
      stop()
      resolve()
    })
  })
}

/** @recogito/text-annotator with its painter for the Custom Highlight API: offsets, an index of boxes, what is in view. */
const recogito: Contestant = {
  anchor: ({ root, notes }: OpenPage, watch) =>
    notes.map((note) => {
      watch()
      const { target } = reviveAnnotation(toAnnotation(note), root)
      return target.selector[0]?.range ?? null
    }),
  paint: async ({ root, notes }, places) => {
    const opened = open(root)
    const painted = nextPainting(opened)
    const annotations = notes.map((note, at) => {
      const range = document.createRange()
      const place = places[at]
      if (place) {
        range.setStart(place.startContainer, place.startOffset)
        range.setEnd(place.endContainer, place.endOffset)
      }
      return toAnnotation(note, range)
    })
    opened.setAnnotations(annotations)
    await painted
  },
  rest: () => (annotator ? nextPainting(annotator) : Promise.resolve()),
  notesAt: (x, y) => {
    if (!annotator) return []
    const { left, top } = annotator.element.getBoundingClientRect()
    const found = annotator.state.store.getAt(x - left, y - top, true)
    return Array.isArray(found) ? found.map(({ id }) => id) : []
  },
  clear: () => {
    annotator?.destroy()
    annotator = null
  },
}

startPage(recogito)
