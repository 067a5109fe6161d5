import { expect, it } from 'vitest'
import { readAddress, writeAddress } from './address'

it.each([
  ['', { view: null, swapped: false, received: false }],
  ['?view=stacked&swap', { view: 'stacked', swapped: true, received: false }],
  ['view=tr&received', { view: 'tr', swapped: false, received: true }],
  ['?view=upside-down', { view: null, swapped: false, received: false }],
])('reads %j', (query, expected) => {
  expect(readAddress(query)).toEqual(expected)
})

it.each([
  ['', { view: 'auto', swapped: false, received: false }, ''],
  ['?view=tr&swap', { view: 'auto', swapped: false, received: false }, ''],
  [
    '?from=list',
    { view: 'interlinear', swapped: true, received: true },
    '?from=list&view=interlinear&swap&received',
  ],
] as const)('writes %j', (query, shown, expected) => {
  expect(writeAddress(query, shown)).toBe(expected)
})
