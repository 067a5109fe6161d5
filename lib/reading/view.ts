/** The ways the two sides stand on the page, in the order the switch shows them. */
export const VIEWS = ['side', 'stacked', 'interlinear', 'tr', 'en'] as const

export type View = (typeof VIEWS)[number]

/** A view, or `auto`: side by side where the window is wide enough, else stacked. */
export type ViewChoice = View | 'auto'

/** Reads a view from outside (an address, a store); anything else is null. */
export function parseView(value: unknown): View | null {
  return VIEWS.find((view) => view === value) ?? null
}

/** The view a choice comes to in a window that is or is not wide. */
export function effectiveView(choice: ViewChoice, wide: boolean): View {
  if (choice !== 'auto') return choice
  return wide ? 'side' : 'stacked'
}

/** What to remember for a view the reader asks for: `auto` when the window would show just that. */
export function choiceFor(view: View, wide: boolean): ViewChoice {
  return view === effectiveView('auto', wide) ? 'auto' : view
}

/** The view `step` places on, round and round. */
export function stepView(view: View, step: 1 | -1): View {
  const at = VIEWS.indexOf(view) + step + VIEWS.length
  return VIEWS[at % VIEWS.length] ?? view
}

/** The one side a view shows; null where both are shown. */
export function onlySide(view: View): 'tr' | 'en' | null {
  return view === 'tr' || view === 'en' ? view : null
}
