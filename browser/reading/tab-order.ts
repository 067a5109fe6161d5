/**
 * While the focus is outside the text, keeps the links above the reading place out of the Tab order, so that Tab enters
 * the text where the reader is and not at its beginning. Inside the text every link is a stop, forwards and backwards.
 * Returns the function to call when the reading place has moved, and the one that stops it.
 */
export function enterInView(root: HTMLElement): { settle: () => void; stop: () => void } {
  let passed: HTMLElement[] = []

  function restore() {
    for (const link of passed) link.removeAttribute('tabindex')
    passed = []
  }

  function settle() {
    if (root.contains(document.activeElement)) return
    restore()
    const paragraphs = [...root.querySelectorAll('[data-paragraph]')]
    const above = paragraphs.filter((paragraph) => paragraph.getBoundingClientRect().bottom < 0)
    passed = above.flatMap((paragraph) => [...paragraph.querySelectorAll<HTMLElement>('a[href]')])
    for (const link of passed) link.setAttribute('tabindex', '-1')
  }

  const listening = new AbortController()
  const { signal } = listening
  root.addEventListener('focusin', restore, { signal })
  settle()
  return {
    settle,
    stop() {
      listening.abort()
      restore()
    },
  }
}
