import { dirname, relative, resolve, sep } from 'node:path'
import type { Rule } from 'eslint'
import { PACKAGES, ROOMS, TESTS_ALSO, type PackageFamily, type Room, type RoomName } from './rooms'

const isTest = (filename: string) => /\.(test|cases)\.tsx?$/.test(filename)

/** The first folder of a path inside the project, or null for a file that stands in the root or outside. */
function roomOf(root: string, path: string): string | null {
  const [first, ...rest] = relative(root, path).split(sep)
  return first === undefined || first === '..' || rest.length === 0 ? null : first
}

/** The room an import leads to, by alias or by relative path; null for a package or a root file. */
function targetRoom(root: string, filename: string, source: string): string | null {
  if (source.startsWith('@/')) return roomOf(root, resolve(root, source.slice(2)))
  if (source.startsWith('.')) return roomOf(root, resolve(dirname(filename), source))
  return null
}

const familyOf = (source: string) =>
  (Object.keys(PACKAGES) as PackageFamily[]).find((family) => PACKAGES[family].test(source))

/** Holds the one-way imports between rooms, and the packages that belong to some rooms only. */
export const roomImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ enum: Object.keys(ROOMS) }],
    messages: {
      room: '{{from}} may not import from {{to}}: it may import from {{may}}.',
      package: '{{from}} may not import {{source}}: {{family}} packages have no place in it.',
    },
  },
  create(context) {
    const from = context.options[0] as RoomName
    const room: Room = ROOMS[from]
    const test = isTest(context.filename)
    const rooms = [from, ...room.rooms, ...(test ? TESTS_ALSO.rooms : [])] as string[]
    const packages = [...room.packages, ...(test ? TESTS_ALSO.packages : [])] as string[]

    function check(source: { value?: unknown; type: string } | null | undefined, node: Rule.Node) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const to = targetRoom(context.cwd, context.filename, source.value)
      if (to !== null && !rooms.includes(to)) {
        context.report({ node, messageId: 'room', data: { from, to, may: rooms.join(', ') } })
      }
      const family = familyOf(source.value)
      if (family && !packages.includes(family)) {
        context.report({ node, messageId: 'package', data: { from, family, source: source.value } })
      }
    }

    return {
      ImportDeclaration: (node) => check(node.source, node),
      ImportExpression: (node) => check(node.source, node),
      ExportNamedDeclaration: (node) => check(node.source, node),
      ExportAllDeclaration: (node) => check(node.source, node),
    }
  },
}
