/** A tray, in the line of the other signs of the bar. Says nothing by itself. */
export function InboxGlyph() {
  return (
    <svg className="search-glyph" viewBox="0 0 20 20" aria-hidden>
      <path d="M3.25 11.5 5.5 4h9l2.25 7.5v4.75H3.25z" />
      <path d="M3.25 11.5H7a3 3 0 0 0 6 0h3.75" />
    </svg>
  )
}
