import { findDamage, formatCodePoint } from '../../text/find-damage'
import { SIDES } from '../../text/side'
import type { Problem } from '../problem'
import type { Revision } from '../revision'
import { LAYERS, LAYER_NAMES, REVISIONS_FOLDER } from '../work-folder'
import type { Check } from './check'

/** Where the text as received is quoted, damage and white space and all. */
const AS_RECEIVED = new Set(['received', 'before', 'end'])

/** No string of any layer holds a damaged character, save those that quote the text as received. */
export const checkDamage: Check = (folder) => [
  ...LAYER_NAMES.flatMap((name) => scan(folder[name], LAYERS[name].file, [])),
  ...folder.revisions.flatMap(scanRevision),
]

/** What stood before a revision was text then: it quotes nothing as received. */
function scanRevision({ revision, author, reason, before }: Revision): Problem[] {
  const file = `${REVISIONS_FOLDER}/${revision}.json`
  return [
    ...scan({ author, reason }, file, []),
    ...SIDES.flatMap((side) => scan(before[side], file, ['before', side])),
  ]
}

function scan(value: unknown, file: string, path: string[]): Problem[] {
  if (typeof value === 'string') return scanText(value, file, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    AS_RECEIVED.has(key) ? [] : scan(inner, file, [...path, key]),
  )
}

function scanText(text: string, file: string, path: string[]): Problem[] {
  const damage = findDamage(text)
  if (damage === null) return []
  const what = `has ${formatCodePoint(damage.codePoint)} at offset ${damage.offset}, ${damage.reason}: restore it`
  return [{ file, id: path.join(' › '), what }]
}
