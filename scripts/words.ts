import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { leaveOneOut, scoreAgreements } from '@/lib/align/propose/measure-links'
import { parseWorkFolder } from '@/lib/work/parse-work-folder'
import { formatProblem } from '@/lib/work/problem'
import {
  listBrokenGroups,
  listLinkedSegments,
  listUntoldSegments,
  proposeWords,
} from '@/lib/work/propose-words'
import { segmentsOf } from '@/lib/work/segments'
import { LAYERS, type WorkFolder } from '@/lib/work/work-folder'
import { readWorkFolder } from '@/server/content/read-work-folder'
import { listAgreementLines } from './words/agreement-lines'

/**
 * `npm run words -- <work> [segment…] [--json]`: proposes word links for segments, by default for those with words that
 * nobody has told of, and measures how well it would have proposed the links that there are.
 */

const say = (line: string) => process.stdout.write(`${line}\n`)

async function read(file: string): Promise<WorkFolder> {
  const raw = await readWorkFolder(file)
  const { folder, problems } = parseWorkFolder(raw)
  if (folder === null) throw new Error(problems.map((problem) => formatProblem(raw.name, problem)).join('\n'))
  return folder
}

async function propose(root: string, folder: WorkFolder, ids: readonly string[]): Promise<void> {
  const file = path.join(root, LAYERS.words.file)
  const layer = proposeWords(folder, ids)
  const options = await resolveConfig(file)
  await writeFile(file, await format(JSON.stringify(layer), { ...options, parser: 'json' }))
  for (const id of ids) say(`${id}: ${layer[id]?.proposed?.length ?? 0} links proposed`)
  say(`Written to ${file}. Move what is right from “proposed” to “links”, and take out what is not.`)
}

function measure(folder: WorkFolder, isJson: boolean): void {
  const segments = listLinkedSegments(folder).filter(({ links }) => links.length > 0)
  const agreements = leaveOneOut(segments)
  say('Each segment proposed from the links of all the others, by pairs of words:')
  for (const line of listAgreementLines(agreements)) say(line)
  if (isJson) say(JSON.stringify({ segments: segments.length, ...scoreAgreements(agreements.values()) }))
}

const [name, ...rest] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
try {
  if (name === undefined) throw new Error('Name a work: npm run words -- kritik-mineraller')
  const root = path.join('content', name)
  const folder = await read(root)
  const unknown = rest.find((id) => !segmentsOf(folder.work).includes(id))
  if (unknown !== undefined) throw new Error(`${name} has no segment ${unknown}`)
  for (const { id, side, written } of listBrokenGroups(folder))
    say(`${id}: “${written}” does not stand in ${side}.json any more: correct it, or take it out`)
  const ids = rest.length > 0 ? rest : listUntoldSegments(folder)
  if (ids.length > 0) await propose(root, folder, ids)
  else say('Every content word is told of: nothing to propose.')
  measure(folder, process.argv.includes('--json'))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
