import type { Annotation } from '@/lib/annotation/annotation'

/** Notes the server has confirmed, told from tab to tab. Silent where the browser has no channels. */
export type TabChannel = {
  readonly tell: (annotation: Annotation) => void
  /** Returns what ends it. */
  readonly listen: (listener: (annotation: Annotation) => void) => () => void
}

export function openTabChannel(): TabChannel {
  let channel: BroadcastChannel | null = null
  return {
    tell: (annotation) => channel?.postMessage(annotation),
    listen: (listener) => {
      if (!('BroadcastChannel' in globalThis)) return () => {}
      const opened = new BroadcastChannel('yanyana.annotations')
      channel = opened
      opened.addEventListener('message', ({ data }: MessageEvent<Annotation>) => listener(data))
      return () => {
        channel = null
        opened.close()
      }
    },
  }
}
