'use client'
import { useState } from 'react'
import { useLocale } from 'next-intl'
import { listOutline } from '@/browser/reading/outline'
import { useReader } from '../reader-context'

/** The paragraphs by number and first words, the one being read marked. */
export function OutlinePanel({ onClose }: { onClose: () => void }) {
  const { root, cursor, view } = useReader()
  const locale = useLocale()
  const side = view === 'tr' || view === 'en' ? view : locale === 'en' ? 'en' : 'tr'
  const [entries] = useState(() => listOutline(root, side))
  return (
    <ol className="outline-list">
      {entries.map(({ id, number, words, isCurrent }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            {...(isCurrent && { 'aria-current': 'location', 'data-autofocus': '' })}
            onClick={(event) => {
              // Followed by key: the cursor goes along, and the keyboard reads on from there.
              const byKey = event.detail === 0
              onClose()
              if (byKey) requestAnimationFrame(() => cursor.enter(id))
            }}
          >
            <span className="outline-number">{number}</span>
            <span lang={side}>{words}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
