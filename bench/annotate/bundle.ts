import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  platform: 'browser',
  absWorkingDir: ROOT,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Packages of an older day look for this name.
  banner: { js: 'var global = globalThis;' },
} as const satisfies BuildOptions

/** The script of a contestant’s page. */
export async function bundlePage(name: string): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [`bench/annotate/page/${name}.ts`] })
  return outputFiles[0]?.text ?? ''
}

/** Bytes of a module with all it needs, minified and gzipped at level 9. */
export async function weighModule(contents: string): Promise<number> {
  if (contents === '') return 0
  const { outputFiles } = await build({
    ...OPTIONS,
    format: 'esm',
    banner: {},
    minify: true,
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}
