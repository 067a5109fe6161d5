import { placeTargets, type PlacedAnnotation, type Placement, type PlacingText } from './placed-annotation'
import type { LaidReply, Replies } from './thread-replies'

/** Of each note what was made of it, and of which replies. */
const made = new WeakMap<PlacedAnnotation, { replies: readonly LaidReply[]; joined: PlacedAnnotation }>()

/**
 * Notes with the passages that their replies quote among their places, as `related`: there, too, the text leads to the
 * thread, and to the reply in it. A note of whose replies none quotes is the same object, and so is the list where no reply does.
 */
export function withQuotes(
  views: readonly PlacedAnnotation[],
  replies: Replies,
  text: PlacingText,
): readonly PlacedAnnotation[] {
  if (replies.size === 0) return views
  const all = views.map((view) => withQuotesOf(view, replies.get(view.annotation.id), text))
  return all.some((view, at) => view !== views[at]) ? all : views
}

function withQuotesOf(
  view: PlacedAnnotation,
  replies: readonly LaidReply[] | undefined,
  text: PlacingText,
): PlacedAnnotation {
  if (!replies) return view
  const known = made.get(view)
  if (known?.replies === replies) return known.joined
  const joined = replies.reduce(
    (whole, { annotation: { id, targets } }) =>
      targets.length > 0 ? join(whole, id, placeTargets(text, targets)) : whole,
    view,
  )
  made.set(view, { replies, joined })
  return joined
}

/** The places of a note, then those a reply quotes. */
function join(view: PlacedAnnotation, reply: string, { targets, places }: Placement): PlacedAnnotation {
  const quoted = places.map((place) => ({ ...place, target: place.target + view.targets.length, reply }))
  return { ...view, targets: [...view.targets, ...targets], places: [...view.places, ...quoted] }
}
