/**
 * While the focus is outside the text, keeps what stands above the window out of the Tab order, from the head of the
 * page down to the reading place, so that Tab enters the text where the reader is and not at its beginning. Inside,
 * every link is a stop, forwards and backwards. Returns what to call when the reading place has moved, and the stop.
 */
export function enterInView(root: HTMLElement): { settle: () => void; stop: () => void } {
  const scope = root.closest('main') ?? root
  let passed: HTMLElement[] = []

  function restore() {
    for (const link of passed) link.removeAttribute('tabindex')
    passed = []
  }

  function settle() {
    if (scope.contains(document.activeElement)) return
    restore()
    const links = [...scope.querySelectorAll<HTMLElement>('a[href]:not([tabindex])')]
    passed = links.filter((link) => {
      const { bottom, height } = link.getBoundingClientRect()
      return height > 0 && bottom < 0
    })
    for (const link of passed) link.setAttribute('tabindex', '-1')
  }

  scope.addEventListener('focusin', restore)
  settle()
  return {
    settle,
    stop() {
      scope.removeEventListener('focusin', restore)
      restore()
    },
  }
}
