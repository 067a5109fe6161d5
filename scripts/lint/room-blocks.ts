import type { Linter } from 'eslint'
import { house } from './house'
import { ROOMS, type Room, type RoomName } from './rooms'

const NO_ENV = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is parsed once, in server/.',
}

/** Names that a browser does not have; what both have (URL, TextEncoder, crypto) is free. */
const NODE_GLOBALS = ['process', 'Buffer', 'require', 'module', '__dirname', '__filename']

/** Case folding that forgets Turkish: İ/i and I/ı are two letters. */
const NO_BARE_CASE = [
  {
    selector: 'CallExpression[callee.property.name=/^to(Lower|Upper)Case$/]',
    message: 'Text is folded by foldCase(text, side) of lib/text.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/][arguments.length=0]',
    message: 'Name the language: toLocaleLowerCase(side).',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'Compare with Intl.Collator and a named language.',
  },
  {
    selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
    message: 'Name the language: new Intl.Collator(side).',
  },
]

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names; only what Next or a tool loads by itself is a default.',
}

/** What files that belong to no room are held to: the root's configuration and the browser tests. */
export const everywhere: Linter.Config = {
  files: ['**/*.{ts,tsx}'],
  plugins: { house },
  rules: {
    'house/kebab-case': 'error',
    'house/reasoned-disable': 'error',
    'no-restricted-syntax': ['error', ...NO_BARE_CASE],
  },
}

function roomBlock(name: RoomName): Linter.Config {
  const room: Room = ROOMS[name]
  const syntax = [
    ...NO_BARE_CASE,
    ...(room.env ? [] : [NO_ENV]),
    ...(name === 'app' || name === 'i18n' || name === 'prisma' ? [] : [NO_DEFAULT_EXPORT]),
  ]
  return {
    name: `room/${name}`,
    files: [`${name}/**/*.{ts,tsx}`],
    plugins: { house },
    rules: {
      'house/room-imports': ['error', name],
      'no-restricted-syntax': ['error', ...syntax],
      ...(!room.packages.includes('node') && { 'no-restricted-globals': ['error', ...NODE_GLOBALS] }),
      ...(room.dom !== 'everywhere' && { 'house/dom-globals': ['error', room.dom] }),
    },
  }
}

const WORDS: Linter.Config = {
  name: 'room/words',
  files: ['app/**/*.tsx', 'components/**/*.tsx'],
  plugins: { house },
  rules: { 'house/loose-words': 'error' },
}

const GUARD: Linter.Config = {
  name: 'room/server-only',
  files: ['server/**/*.{ts,tsx}'],
  ignores: ['**/*.test.ts', '**/*.cases.ts'],
  plugins: { house },
  rules: { 'house/server-only': 'error' },
}

/** One block a room, then the two rules that hold in some rooms only. */
export const roomBlocks: Linter.Config[] = [
  ...(Object.keys(ROOMS) as RoomName[]).map(roomBlock),
  WORDS,
  GUARD,
]
