import { expect, it } from 'vitest'
import { listOtherAuthors } from './list-authors'

const wrote = (id: string, name: string | null, day: number, rest: object = {}) => ({
  author: { id, name },
  mine: false,
  createdAt: `2026-01-0${day}T00:00:00.000Z`,
  deletedAt: null,
  ...rest,
})

const listed = (locale: string, ...annotations: ReturnType<typeof wrote>[]) =>
  listOtherAuthors(annotations, locale).map(({ id, rank }) => (rank === null ? id : `${id} ${rank}`))

it('lists each of the others once, sorted as the language sorts, without what was deleted', () => {
  const all = [
    wrote('me', null, 1, { mine: true }),
    wrote('u', 'Ümit', 1),
    wrote('z', 'Zeki', 2),
    wrote('s', 'Şule', 3),
    wrote('u', 'Ümit', 4),
    wrote('t', 'Tarık', 5),
    wrote('gone', 'Aslı', 1, { deletedAt: '2026-02-01T00:00:00.000Z' }),
  ]
  expect(listed('tr', ...all)).toEqual(['s', 't', 'u', 'z'])
  expect(listed('tr', wrote('me', null, 1, { mine: true }))).toEqual([])
})

it('numbers those of one name, and those without, by who wrote first; the nameless come last', () => {
  const all = [
    wrote('b', null, 3),
    wrote('second', 'Ayşe', 9),
    wrote('a', null, 2),
    wrote('first', 'Ayşe', 4),
    wrote('b', null, 1),
    wrote('c', 'Zeki', 1),
  ]
  expect(listed('en', ...all)).toEqual(['first 1', 'second 2', 'c', 'b 1', 'a 2'])
  expect(listed('en', wrote('a', null, 1))).toEqual(['a'])
})
