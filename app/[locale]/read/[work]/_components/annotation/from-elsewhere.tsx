'use client'
import { useState } from 'react'
import { readNoteQuery } from '@/lib/annotation/note-query'
import { useAnnotations } from './annotation-context'
import { ForgottenNotes } from './forgotten-notes'
import { SoughtNote } from './sought-note'
import { useDetachedNotice } from './use-detached-notice'

/** What reaches notes from outside of the page: what its address asks for, another tab tells, or a new text took away. */
export function FromElsewhere() {
  const [sought] = useState(() => readNoteQuery(location.search))
  useDetachedNotice(useAnnotations())
  return (
    <>
      <ForgottenNotes />
      {sought !== null && <SoughtNote id={sought} />}
    </>
  )
}
