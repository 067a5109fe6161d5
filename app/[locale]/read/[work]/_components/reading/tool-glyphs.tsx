import type { ReactNode } from 'react'

function Glyph({ children }: { children: ReactNode }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden>
      {children}
    </svg>
  )
}

export function SwapGlyph() {
  return (
    <Glyph>
      <path d="M2 5.5h11M10.5 3 13 5.5 10.5 8M14 10.5H3M5.5 8 3 10.5 5.5 13" />
    </Glyph>
  )
}

export function OutlineGlyph() {
  return (
    <Glyph>
      <path d="M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.5 4h8M5.5 8h8M5.5 12h5" />
    </Glyph>
  )
}

export function MenuGlyph() {
  return (
    <Glyph>
      <path d="M2 5h6M12 5h2M2 11h2M8 11h6" />
      <circle cx="10" cy="5" r="1.8" />
      <circle cx="6" cy="11" r="1.8" />
    </Glyph>
  )
}

export function PreviousGlyph() {
  return (
    <Glyph>
      <path d="M10 3.5 5.5 8l4.5 4.5" />
    </Glyph>
  )
}

export function NextGlyph() {
  return (
    <Glyph>
      <path d="M6 3.5 10.5 8 6 12.5" />
    </Glyph>
  )
}

export function HistoryGlyph() {
  return (
    <Glyph>
      <path d="M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2.5v3h3M8 5v3.2l2.2 1.3" />
    </Glyph>
  )
}

export function CloseGlyph() {
  return (
    <Glyph>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Glyph>
  )
}

export function LinkGlyph() {
  return (
    <Glyph>
      <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
    </Glyph>
  )
}

export function CopyGlyph() {
  return (
    <Glyph>
      <path d="M5.5 5.5h7.5v7.5H5.5zM3 10.5V3h7.5" />
    </Glyph>
  )
}

export function DoneGlyph() {
  return (
    <Glyph>
      <path d="m3 8.5 3.2 3.2L13 4.8" />
    </Glyph>
  )
}
