/** Gives the focus of a button that is about to go to its card. */
export function keepFocusOnCard(button: HTMLElement): void {
  button
    .closest('[data-annotation]')
    ?.querySelector<HTMLElement>('.annotation-open')
    ?.focus({ preventScroll: true })
}
