import type { z } from 'zod'
import type { AddressQuery } from '../search/search-address'
import { readCursor } from './notebook-cursor'
import { NOTEBOOK_SORTS, NotebookFilter, type NotebookSort } from './notebook-filter'

/** What the address of a page of the notebook says. */
export interface NotebookAddress {
  filter: NotebookFilter
  sort: NotebookSort
  /** The page after this place; null for the first. */
  cursor: string | null
}

const FIELDS: Readonly<Record<string, z.ZodType>> = NotebookFilter.shape

/** Reads an address. An empty field is one left out, as forms send it; what cannot be meant does not count either. */
export function readNotebookAddress(query: AddressQuery): NotebookAddress {
  const given = (name: string) => [query[name]].flat()[0]?.trim()
  const fields = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const value = given(name)
    return value !== undefined && value !== '' && schema.safeParse(value).success ? [[name, value]] : []
  })
  const cursor = given('cursor') ?? ''
  return {
    filter: NotebookFilter.parse(Object.fromEntries(fields)),
    sort: NOTEBOOK_SORTS.find((sort) => sort === given('sort')) ?? 'place',
    cursor: readCursor(cursor) === null ? null : cursor,
  }
}

/** The query of an address, in one order, without what need not be said: empty, or beginning with `?`. */
export function writeNotebookAddress({ filter, sort, cursor }: NotebookAddress): string {
  const fields: Record<string, string | undefined> = {
    ...filter,
    sort: sort === 'place' ? undefined : sort,
    cursor: cursor ?? undefined,
  }
  const search = new URLSearchParams()
  for (const name of [...Object.keys(FIELDS), 'sort', 'cursor']) {
    const value = fields[name]
    if (value !== undefined && value !== '') search.set(name, value)
  }
  const written = search.toString()
  return written === '' ? '' : `?${written}`
}
