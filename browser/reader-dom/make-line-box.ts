/** An empty box that lies where a line of text does, within a sheet whose corner is at `origin`. Both are of the window. */
export function makeLineBox({ left, top, width, height }: DOMRect, origin: DOMRect): HTMLElement {
  const box = document.createElement('span')
  Object.assign(box.style, {
    left: `${left - origin.left}px`,
    top: `${top - origin.top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  return box
}
