import { expect, test } from 'vitest'
import { readNoteQuery, withoutNote, writeNoteQuery } from './note-query'

const ID = '01939f7e-0000-7000-8000-000000000001'

test('what is asked for is read, and taken out again', () => {
  expect(readNoteQuery(writeNoteQuery(ID))).toBe(ID)
  expect(readNoteQuery('?view=tr')).toBeNull()
  expect(withoutNote(writeNoteQuery(ID))).toBe('')
  expect(withoutNote(`?view=tr&note=${ID}`)).toBe('?view=tr')
})
