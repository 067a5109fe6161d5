/** A speech mark with lines of writing. */
export function CommentGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z" />
      <path d="M6.5 7.75h7M6.5 10.25h4.5" />
    </svg>
  )
}

/** Two sheets, one behind the other. */
export function CopyGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M7 7h9.5v9.5h-9.5z" />
      <path d="M13 4.5v-1h-9.5v9.5h1" />
    </svg>
  )
}

/** A page with a margin in which something is written. */
export function NotesGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M4 3h12v14h-12z" />
      <path d="M12 3v14M6.5 6.5h3M6.5 9.5h3M6.5 12.5h3M13.75 6.5h.75M13.75 9.5h.75" />
    </svg>
  )
}

/** An arrow that turns back. */
export function UndoGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M7.5 4 4 7.5 7.5 11" />
      <path d="M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8" />
    </svg>
  )
}

/** An arrow that turns forward again. */
export function RedoGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M12.5 4 16 7.5 12.5 11" />
      <path d="M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12" />
    </svg>
  )
}

/** A sheet with a place on it that something leads to. */
export function PlaceGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M11 3.5h-6.5v13h11v-6" />
      <path d="M15.5 2.5v6M12.5 5.5h6M7 9h3M7 12.5h5.5" />
    </svg>
  )
}

/** A cross. */
export function LeaveGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M5 5l10 10M15 5l-10 10" />
    </svg>
  )
}
