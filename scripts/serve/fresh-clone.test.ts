import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** The files that are loaded before a line of `entry` has run: what is imported as it is needed is not among them. */
async function listLoadedFirst(entry: string): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, metafile: true, splitting: true, format: 'esm' },
    ...{ platform: 'node', packages: 'external', tsconfig: 'scripts/tsconfig.json', outdir: '.next/nowhere' },
  })
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) visit(path)
    }
  }
  visit(entry)
  return [...found]
}

// It is generated after the program has begun: where it were wanted sooner, a fresh clone would not start.
test.each(['start', 'dev', 'demo'])('%s begins without the client of the database', async (name) => {
  const loaded = await listLoadedFirst(`scripts/${name}.ts`)
  expect(loaded).toContain('scripts/serve/main.ts')
  expect(loaded.filter((file) => file.startsWith('prisma/generated'))).toEqual([])
})
