import type { z } from 'zod'
import type { Problem } from './problem'
import { LAYERS, LAYER_NAMES, type LayerName, type RawWorkFolder, type WorkFolder } from './work-folder'

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
  if (problems.length > 0) return { folder: null, problems }
  // Every layer was parsed by the schema that gives WorkFolder its types.
  const layers = parsed as Omit<WorkFolder, 'name' | 'received'>
  return { folder: { ...layers, name: raw.name, received: raw.received }, problems: [] }
}

function describeIssue(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join(' › ')
  return { file, id: path === '' ? null : path, what: issue.message }
}
