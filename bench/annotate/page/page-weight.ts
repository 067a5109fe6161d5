/** Nodes of the document, text nodes among them. */
export function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  let count = 1
  while (walker.nextNode()) count++
  return count
}

interface Measuring {
  measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>
}

/** Bytes of the page's scripts and nodes, measured after a collection. NaN where the browser does not tell. */
export async function measureMemory(): Promise<number> {
  const measuring = performance as Measuring
  const measured = await measuring.measureUserAgentSpecificMemory?.call(performance)
  return measured?.bytes ?? NaN
}
