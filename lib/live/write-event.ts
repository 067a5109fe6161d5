/** An event as `text/event-stream` writes it. JSON has no line ends in it, so its data is one line. */
export function writeEvent(event: { event: string; id?: string; data: unknown }): string {
  const id = event.id === undefined ? '' : `id: ${event.id}\n`
  return `event: ${event.event}\n${id}data: ${JSON.stringify(event.data)}\n\n`
}

/** A line that no reader looks at: it keeps what lies between from taking the connection for dead. */
export const HEARTBEAT = ':\n\n'

/** The first that is sent: how long a browser that reconnects by itself waits, in milliseconds. */
export const OPENING = 'retry: 3000\n\n'
