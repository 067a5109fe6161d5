import { existsSync, readFileSync } from 'node:fs'
import { loadedWork, type LoadedWork } from '../work/loaded-work'
import { parseWorkFolder } from '../work/parse-work-folder'
import { sideTextOf } from '../work/side-text-of'
import { LAYERS, LAYER_NAMES, type RawWorkFolder } from '../work/work-folder'
import type { AlignedSides } from './aligned-sides.arbitrary'

const NAME = 'kritik-mineraller'

function load(): LoadedWork {
  const read = (file: string): unknown => {
    const url = new URL(`../../content/${NAME}/${file}`, import.meta.url)
    return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : undefined
  }
  const layers = LAYER_NAMES.map((name) => [name, read(LAYERS[name].file)])
  const raw = {
    name: NAME,
    layers: Object.fromEntries(layers) as RawWorkFolder['layers'],
    revisions: {},
    received: null,
  }
  const { folder, problems } = parseWorkFolder(raw)
  if (folder === null) throw new Error(JSON.stringify(problems))
  return loadedWork(folder)
}

const work = load()

/** The essay of the house with its own links. */
export const ESSAY: AlignedSides = {
  sides: { tr: sideTextOf(work, 'tr'), en: sideTextOf(work, 'en') },
  links: work.words,
}
