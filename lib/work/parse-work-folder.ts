import type { z } from 'zod'
import type { Problem } from './problem'
import { Revision } from './revision'
import {
  LAYERS,
  LAYER_NAMES,
  REVISIONS_FOLDER,
  type LayerName,
  type RawWorkFolder,
  type WorkFolder,
} from './work-folder'

export type ParsedWorkFolder = { folder: WorkFolder; problems: [] } | { folder: null; problems: Problem[] }

/** Puts every layer through its schema. Either all layers are well-formed, or every problem is listed. */
export function parseWorkFolder(raw: RawWorkFolder): ParsedWorkFolder {
  const problems: Problem[] = []
  const parsed: Partial<Record<LayerName, unknown>> = {}
  for (const name of LAYER_NAMES) {
    const layer = LAYERS[name]
    const value = raw.layers[name]
    if (value === undefined) {
      if ('absent' in layer) parsed[name] = layer.absent
      else problems.push({ file: layer.file, id: null, what: 'is missing: every work needs it' })
      continue
    }
    const result = layer.schema.safeParse(value)
    if (result.success) parsed[name] = result.data
    else problems.push(...result.error.issues.map((issue) => describeIssue(layer.file, issue)))
  }
  const revisions = parseRevisions(raw.revisions, problems)
  if (problems.length > 0) return { folder: null, problems }
  // Every layer was parsed by the schema that gives WorkFolder its types.
  const layers = parsed as Omit<WorkFolder, 'name' | 'received' | 'revisions'>
  return { folder: { ...layers, name: raw.name, revisions, received: raw.received }, problems: [] }
}

/** The changes in the order of their numbers; what is malformed is added to the problems. */
function parseRevisions(files: RawWorkFolder['revisions'], problems: Problem[]): Revision[] {
  const revisions: Revision[] = []
  for (const [name, value] of Object.entries(files)) {
    const file = `${REVISIONS_FOLDER}/${name}`
    const result = Revision.safeParse(value)
    if (!result.success) problems.push(...result.error.issues.map((issue) => describeIssue(file, issue)))
    else if (`${result.data.revision}.json` === name) revisions.push(result.data)
    else {
      const what = `is ${result.data.revision}: name the file after its revision, ${result.data.revision}.json`
      problems.push({ file, id: 'revision', what })
    }
  }
  return revisions.sort((a, b) => a.revision - b.revision)
}

function describeIssue(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join(' › ')
  return { file, id: path === '' ? null : path, what: issue.message }
}
