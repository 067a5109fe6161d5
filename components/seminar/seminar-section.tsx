import type { ReactNode } from 'react'

/** A part of a page of a seminar: its name beside what it holds. */
export function SeminarSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sheet-section" aria-labelledby={`section-${id}`} id={id}>
      <h2 id={`section-${id}`}>{title}</h2>
      <div className="account-body">{children}</div>
    </section>
  )
}
