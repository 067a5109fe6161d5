/** What keeps the links above the reading place out of the Tab order. */
export interface TabOrder {
  /** The reading place is at this sentence now. Heeded only while the focus is outside the page's main part. */
  settle: (sentence: HTMLElement | null) => void
  stop: () => void
}

/**
 * Makes Tab enter the text where the reader is and not at its beginning: while the focus is outside, neither the links
 * of the text before the reading place nor what stands above the window before the text is a stop. Inside, every link
 * is one, forwards and backwards.
 */
export function enterInView(root: HTMLElement): TabOrder {
  const scope = root.closest('main') ?? root
  let passed: HTMLElement[] = []

  function restore() {
    for (const link of passed) link.removeAttribute('tabindex')
    passed = []
  }

  function isPassed(link: Element, sentence: HTMLElement): boolean {
    if (!(link.compareDocumentPosition(sentence) & Node.DOCUMENT_POSITION_FOLLOWING)) return false
    return root.contains(link) || link.getBoundingClientRect().bottom < 0
  }

  scope.addEventListener('focusin', restore)
  return {
    settle(sentence) {
      if (scope.contains(document.activeElement)) return
      restore()
      if (!sentence) return
      const links = [...scope.querySelectorAll<HTMLElement>('a[href]:not([tabindex])')]
      passed = links.filter((link) => isPassed(link, sentence))
      for (const link of passed) link.setAttribute('tabindex', '-1')
    },
    stop() {
      scope.removeEventListener('focusin', restore)
      restore()
    },
  }
}
