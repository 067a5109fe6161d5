import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { METHOD_KEY, openApiDocument } from './openapi'
import type { Method } from './route'
import { ROUTES } from './routes'

useTestDatabase()

const API = path.resolve('app/api')

/** What is answered where no route is: problem details instead of a page. */
const CATCH_ALL = '/api/[...path]'

type Handlers = Record<string, (request: Request) => Promise<Response>>

interface Operation {
  operationId: string
  parameters: { name: string; in: string; required: boolean }[]
  requestBody?: unknown
  responses: Record<string, { content?: unknown }>
}

const document = () => openApiDocument() as { paths: Record<string, Record<string, Operation>> }

async function listRouteFiles(): Promise<{ address: string; file: string }[]> {
  const files = await readdir(API, { recursive: true })
  return files
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => ({ address: path.posix.join('/api', path.dirname(file)), file: path.join(API, file) }))
}

/** `/api/works/[work]/changes` as the document writes it. */
const templateOf = (address: string) => address.replace(/\[(\w+)\]/g, '{$1}')

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

describe('the files under app/api, the table and the document', () => {
  it('have the same addresses', async () => {
    const onDisk = (await listRouteFiles()).map(({ address }) => address)
    const mounted = onDisk.filter((address) => address !== CATCH_ALL).map(templateOf)
    expect(onDisk).toContain(CATCH_ALL)
    expect(mounted.sort()).toEqual([...new Set(ROUTES.map((route) => route.path))].sort())
    expect(Object.keys(document().paths).sort()).toEqual(mounted.sort())
  })

  it('have the same methods', async () => {
    for (const { address, file } of await listRouteFiles()) {
      const { dynamic, ...handlers } = (await import(file)) as Handlers & { dynamic: string }
      expect(dynamic).toBe('force-dynamic')
      expect(Object.keys(handlers).sort()).toEqual(METHODS)
      const documented = Object.keys(document().paths[templateOf(address)] ?? {})
      for (const method of METHODS) {
        const response = await handlers[method]?.(new Request(`http://localhost${address}`, { method }))
        const known =
          documented.includes(METHOD_KEY[method as Method]) ||
          (method === 'HEAD' && documented.includes('get'))
        expect(response?.status === 405, `${method} ${address}`).toBe(!known && address !== CATCH_ALL)
      }
    }
  })
})

describe('the document', () => {
  it('names each operation once', () => {
    const names = Object.values(document().paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    )
    expect(names.sort()).toEqual(ROUTES.map(({ operation }) => operation).sort())
  })

  it('describes the parameters in an address, the body and the tag a route asks for', () => {
    for (const route of ROUTES) {
      const operation = document().paths[route.path]?.[METHOD_KEY[route.method]]
      const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? []
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(route.path.match(/\{\w+\}/g) ?? [])
      expect(inPath.every(({ required }) => required)).toBe(true)
      expect(operation?.requestBody !== undefined).toBe(route.body !== undefined)
      const tag = operation?.parameters.find(({ name }) => name === 'If-Match')
      expect(tag?.required).toBe(route.match && route.match === 'required')
      expect(Object.keys(operation?.responses ?? {})).toEqual(
        expect.arrayContaining(Object.keys(route.answers)),
      )
    }
  })

  it('refers to nothing that is not in it', () => {
    const text = JSON.stringify(document())
    const root = document() as unknown as { components: { schemas: Record<string, unknown> } }
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '')
    expect(references.length).toBeGreaterThan(10)
    for (const reference of references) {
      expect(root.components.schemas).toHaveProperty(reference.replace('#/components/schemas/', ''))
    }
    expect(text).not.toContain('"$schema"')
  })
})
