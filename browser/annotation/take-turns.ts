/** How long a task may last before the page gets its turn, in milliseconds: it then still draws most of its frames. */
const TURN = 40

/** Makes what long work calls between its parts: it waits once a turn is over, so that no task is long. */
export function takeTurns(): () => Promise<void> | void {
  let end = performance.now() + TURN
  return () => {
    if (performance.now() < end) return
    return giveTurn().then(() => {
      end = performance.now() + TURN
    })
  }
}

/** After what the page has to do now: its events, a frame. */
function giveTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
