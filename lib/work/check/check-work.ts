import { parseWorkFolder } from '../parse-work-folder'
import type { Problem } from '../problem'
import type { RawWorkFolder } from '../work-folder'
import type { Check } from './check'
import { checkDamage } from './damage'
import { checkDigests } from './digests'
import { checkDocuments } from './documents'
import { checkIdentity } from './identity'
import { checkLayout } from './layout'
import { checkMarkers } from './markers'
import { checkNotes } from './notes'
import { checkNumbers } from './numbers'
import { checkReceived } from './received'
import { checkRepairs } from './repairs'
import { checkRetiredIds } from './retired-ids'
import { checkRevisionChanges } from './revision-changes'
import { checkRevisionRecords } from './revision-records'
import { checkSegmentIds } from './segment-ids'
import { checkSourceText } from './source-text'
import { checkWordCoverage } from './word-coverage'
import { checkWordLinks } from './word-links'
import { checkWordOrder } from './word-order'

/** Every rule across layers, by name, in the order its breaches are told. */
export const CHECKS = {
  identity: checkIdentity,
  segmentIds: checkSegmentIds,
  sourceText: checkSourceText,
  damage: checkDamage,
  markers: checkMarkers,
  numbers: checkNumbers,
  repairs: checkRepairs,
  layout: checkLayout,
  received: checkReceived,
  notes: checkNotes,
  documents: checkDocuments,
  wordLinks: checkWordLinks,
  wordOrder: checkWordOrder,
  wordCoverage: checkWordCoverage,
  revisionRecords: checkRevisionRecords,
  revisionChanges: checkRevisionChanges,
  retiredIds: checkRetiredIds,
  digests: checkDigests,
} satisfies Record<string, Check>

/** Everything wrong with a work: what breaks a schema, or, once all schemas hold, what breaks a rule across layers. */
export function checkWork(raw: RawWorkFolder): Problem[] {
  const { folder, problems } = parseWorkFolder(raw)
  return folder === null ? problems : Object.values(CHECKS).flatMap((check) => check(folder))
}
