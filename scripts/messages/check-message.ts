import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Locale } from '@/i18n/routing'

/** What one message says, apart from its words: names of arguments with their kinds, names of tags. */
export interface MessageShape {
  /** Sorted; `count`, `day:date`, `side=en|tr`, `<link>`. A plural counts as its number: Turkish needs no forms. */
  parts: string[]
  faults: string[]
}

/** English words that no Turkish sentence has. */
const ENGLISH = /(?<!\p{L})(?:the|and|of|with|your|this|that|you|are|from|for|was|were)(?!\p{L})/iu

function checkPlural(locale: Locale, options: string[], ordinal: boolean): string[] {
  const known = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions()
  const unknown = options.filter(
    (name) => !name.startsWith('=') && !known.pluralCategories.includes(name as 'one'),
  )
  const faults = unknown.map((name) => `plural category “${name}” does not exist in ${locale}`)
  // English changes the noun after a number, so it must say how; Turkish does not.
  if (locale === 'en' && !options.includes('one')) faults.push('plural without “one”')
  return faults
}

function walk(
  elements: MessageFormatElement[],
  locale: Locale,
  shape: { parts: Set<string>; faults: string[] },
) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    if (element.type === TYPE.tag) {
      shape.parts.add(`<${element.value}>`)
      walk(element.children, locale, shape)
      continue
    }
    const dated = element.type === TYPE.date || element.type === TYPE.time
    shape.parts.add(dated ? `${element.value}:${TYPE[element.type]}` : element.value)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue
    const options = Object.keys(element.options)
    if (element.type === TYPE.select) shape.parts.add(`${element.value}=${options.sort().join('|')}`)
    else shape.faults.push(...checkPlural(locale, options, element.pluralType === 'ordinal'))
    for (const option of Object.values(element.options)) walk(option.value, locale, shape)
  }
}

/** Reads a message as ICU MessageFormat and looks at its typography. */
export function checkMessage(locale: Locale, text: string): MessageShape {
  const shape = { parts: new Set<string>(), faults: [] as string[] }
  if (text.trim() === '') shape.faults.push('empty')
  if (text !== text.normalize('NFC')) shape.faults.push('not in NFC')
  if (text !== text.trim()) shape.faults.push('space at an end')
  if (/['"]/.test(text)) shape.faults.push('straight quotation mark or apostrophe; write ’ “ ”')
  if (text.includes('...')) shape.faults.push('three dots; write …')
  if (locale === 'tr' && ENGLISH.test(text)) shape.faults.push('English words in the Turkish file')
  try {
    walk(parse(text), locale, shape)
  } catch (error) {
    shape.faults.push(`not a valid ICU message: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { parts: [...shape.parts].sort(), faults: shape.faults }
}
