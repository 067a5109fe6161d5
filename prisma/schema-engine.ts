import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as wasmModule from '@prisma/schema-engine-wasm/schema_engine_bg'

export type AdapterFactory = SqlMigrationAwareDriverAdapterFactory
export type SchemaEngine = wasmModule.SchemaEngine

const MODULE = '@prisma/schema-engine-wasm/schema_engine_bg'

let loaded: Promise<void> | undefined

/**
 * Runs `task` with Prisma's migration engine on a database, as WebAssembly from the package registry: the native engine
 * would have to be downloaded from elsewhere. Every connection the engine opened is closed afterwards: it locks the
 * database for itself and does not close them.
 */
export async function withSchemaEngine<T>(
  factory: AdapterFactory,
  task: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= load())
  const opened: SqlDriverAdapter[] = []
  const engine = await wasmModule.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(remember(factory, opened)),
  )
  try {
    return await task(engine)
  } finally {
    engine.free()
    await Promise.all(opened.map((connection) => connection.dispose()))
  }
}

function remember(factory: AdapterFactory, opened: SqlDriverAdapter[]): AdapterFactory {
  const keep = (connection: SqlDriverAdapter) => (opened.push(connection), connection)
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => keep(await factory.connect()),
    connectToShadowDb: async () => keep(await factory.connectToShadowDb()),
  }
}

/** What the package's own entry does with `import … from "….wasm"`, which Node 20 and 22 cannot. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve(MODULE)
  const wasm = await readFile(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...wasmModule } })
  wasmModule.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
}
