import type { Layer } from '@/lib/annotation/layer'

const SIGNS = {
  private: 'M6.5 9V6.75a3.5 3.5 0 0 1 7 0V9M4.75 9h10.5v7.5H4.75z',
  seminar:
    'M7 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M2 16c0-2.5 2-4.25 5-4.25S12 13.5 12 16M13 9.5a2.75 2.75 0 0 0 .5-5.45M14.5 11.9c2.2.35 3.5 1.9 3.5 4.1',
  teachers: 'M1.75 7.5 10 4l8.25 3.5L10 11zM5 9.25v3.5c1.25 1.5 8.75 1.5 10 0v-3.5M18.25 7.5v5',
  public:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M2.5 10h15M10 2.5c4.5 4.75 4.5 10.25 0 15-4.5-4.75-4.5-10.25 0-15',
} as const

/** The sign of a layer: a lock, people, a teacher’s cap, the world. Says nothing by itself: its name stands beside it. */
export function LayerSign({ layer }: { layer: Layer }) {
  const [kind] = layer.split(':')
  return (
    <svg className="glyph layer-sign" viewBox="0 0 20 20" aria-hidden>
      <path d={SIGNS[kind as keyof typeof SIGNS]} />
    </svg>
  )
}
