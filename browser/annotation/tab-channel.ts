/** News from tab to tab. Silent where the browser has no channels. */
export type TabChannel<News> = {
  /** Told while this tab listens. */
  readonly tell: (news: News) => void
  /** Returns what ends it. */
  readonly listen: (listener: (news: News) => void) => () => void
}

export function openTabChannel<News>(name: string): TabChannel<News> {
  let channel: BroadcastChannel | null = null
  return {
    tell: (news) => channel?.postMessage(news),
    listen: (listener) => {
      if (!('BroadcastChannel' in globalThis)) return () => {}
      const opened = new BroadcastChannel(name)
      channel = opened
      opened.addEventListener('message', ({ data }: MessageEvent<News>) => listener(data))
      return () => {
        channel = null
        opened.close()
      }
    },
  }
}
