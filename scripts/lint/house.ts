import type { ESLint } from 'eslint'
import { domGlobals } from './dom-globals'
import { kebabCase } from './kebab-case'
import { looseWords } from './loose-words'
import { reasonedDisable } from './reasoned-disable'
import { roomImports } from './room-imports'
import { serverOnly } from './server-only'

/** The rules of this house, each in a file of its own. */
export const house: ESLint.Plugin = {
  meta: { name: 'house' },
  rules: {
    'dom-globals': domGlobals,
    'kebab-case': kebabCase,
    'loose-words': looseWords,
    'reasoned-disable': reasonedDisable,
    'room-imports': roomImports,
    'server-only': serverOnly,
  },
}
