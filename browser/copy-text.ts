/** Puts text on the clipboard; false when the browser refuses. Works on plain HTTP, too, where the async API is absent. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.style.cssText = 'position: fixed; opacity: 0'
  // Inside an open modal sheet everything else is inert, and could not be selected.
  ;(document.querySelector('dialog:modal') ?? document.body).append(field)
  field.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all there is where the page is not served over HTTPS
  const done = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return done
}
