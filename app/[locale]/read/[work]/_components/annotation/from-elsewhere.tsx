'use client'
import { useState } from 'react'
import { readNoteQuery } from '@/lib/annotation/note-query'
import { ForgottenNotes } from './forgotten-notes'
import { SoughtNote } from './sought-note'

/** What reaches the notes from outside of the page: what its address asks for, and what another tab tells. */
export function FromElsewhere() {
  const [sought] = useState(() => readNoteQuery(location.search))
  return (
    <>
      <ForgottenNotes />
      {sought !== null && <SoughtNote id={sought} />}
    </>
  )
}
