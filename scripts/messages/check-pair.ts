import { checkMessage } from './check-message'
import type { FlatMessages } from './flatten'

/** Names and marks that are the same in both languages; everything else that is the same was forgotten. */
const SAME_IN_BOTH = new Set([
  'Yanyana',
  'yan·yana',
  'Site',
  'BibTeX',
  'RIS',
  'CSL-JSON',
  'Türkçe',
  'English',
  'AVİM',
  'PDF',
  'Markdown',
])

const WORD = /\p{L}{2,}/u

/** The words of a message without its arguments and tags. */
const words = (text: string) => text.replace(/\{[^{}]*\}|<[^<>]*>/g, '').trim()

/** Compares the two files: same keys in the same order, same arguments, valid messages, nothing untranslated. */
export function checkPair(tr: FlatMessages, en: FlatMessages): string[] {
  const faults: string[] = []
  for (const key of tr.keys()) if (!en.has(key)) faults.push(`en.json lacks ${key}`)
  for (const key of en.keys()) if (!tr.has(key)) faults.push(`tr.json lacks ${key}`)
  if (faults.length === 0) {
    const order = [...en.keys()]
    const astray = [...tr.keys()].findIndex((key, index) => key !== order[index])
    if (astray >= 0) faults.push(`the order differs from ${order[astray] ?? ''} on`)
  }
  for (const [key, turkish] of tr) {
    const english = en.get(key)
    const shape = checkMessage('tr', turkish)
    faults.push(...shape.faults.map((fault) => `tr.json ${key}: ${fault}`))
    if (english === undefined) continue
    const other = checkMessage('en', english)
    faults.push(...other.faults.map((fault) => `en.json ${key}: ${fault}`))
    if (shape.parts.join() !== other.parts.join()) {
      faults.push(`${key}: tr has {${shape.parts.join(', ')}}, en has {${other.parts.join(', ')}}`)
    }
    const rest = words(turkish)
    if (turkish === english && WORD.test(rest) && !SAME_IN_BOTH.has(rest)) {
      faults.push(`${key}: the same in both languages: “${turkish}”`)
    }
  }
  return faults
}
