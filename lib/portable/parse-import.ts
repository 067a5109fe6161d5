import type { WebTexts } from '../annotation/from-web-annotation'
import type { LoadedWork } from '../work/loaded-work'
import { sideTextAt } from '../work/side-text-of'
import { hasRevision } from '../work/text-at'
import type { ImportFault, ParsedImport } from './import-entry'
import { makePageFinder } from './known-page'
import { isHypothesisExport, parseHypothesisExport } from './parse-hypothesis-export'
import { isCollection, parseOwnCollection } from './parse-own-collection'
import type { Stretches } from './stretches'

/** Reads a file of ours or of the Hypothesis client, told apart by what they say they are. Never throws. */
export function* parseImport(
  value: unknown,
  works: ReadonlyMap<string, LoadedWork>,
): Stretches<ParsedImport | ImportFault> {
  const texts = textsOf(works)
  if (isCollection(value)) return yield* parseOwnCollection(value, texts)
  if (isHypothesisExport(value)) return yield* parseHypothesisExport(value, texts.workAt)
  return 'import-unknown-format'
}

function textsOf(works: ReadonlyMap<string, LoadedWork>): WebTexts {
  return {
    workAt: makePageFinder([...works.values()].map(({ work }) => work)),
    text: (id, side, revision) => {
      const work = works.get(id)
      return work && hasRevision(work, revision) ? sideTextAt(work, side, revision) : null
    },
  }
}
