import type { Annotation } from '@/lib/annotation/annotation'

/** Notes the server has confirmed, told from tab to tab. Silent where the browser has no channels. */
export type TabChannel = {
  readonly tell: (annotation: Annotation) => void
  readonly listen: (listener: (annotation: Annotation) => void) => void
  readonly close: () => void
}

export function openTabChannel(): TabChannel {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => {}, listen: () => {}, close: () => {} }
  const channel = new BroadcastChannel('yanyana.annotations')
  return {
    tell: (annotation) => channel.postMessage(annotation),
    listen: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<Annotation>) => listener(data)),
    close: () => channel.close(),
  }
}
