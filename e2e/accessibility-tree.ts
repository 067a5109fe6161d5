import type { Locator, Page } from '@playwright/test'

/** What a screen reader is told of one thing on the page. */
export interface Heard {
  role: string
  name: string
}

/** What a screen reader hears of an element: its own role, then everything in it, in order, without what is ignored. */
export async function hear(page: Page, element: Locator): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page)
  const mark = `heard-${Math.random()}`
  await element.evaluate((found, value) => found.setAttribute('data-heard', value), mark)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `[data-heard="${mark}"]`,
  })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await element.evaluate((found) => found.removeAttribute('data-heard'))
  await session.detach()

  const byId = new Map(nodes.map((each) => [each.nodeId, each]))
  const list = (id: string): Heard[] => {
    const each = byId.get(id)
    const own = { role: String(each?.role?.value ?? ''), name: String(each?.name?.value ?? '') }
    // Below static text there are only its lines.
    const below = own.role === 'StaticText' ? [] : (each?.childIds ?? []).flatMap(list)
    return each?.ignored ? below : [own, ...below]
  }
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
  if (!top) throw new Error('the accessibility tree has no such element')
  return list(top.nodeId)
}
