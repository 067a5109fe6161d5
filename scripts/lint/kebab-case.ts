import { basename } from 'node:path'
import type { Rule } from 'eslint'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/

/** File names are words in small letters joined by dashes. */
export const kebabCase: Rule.RuleModule = {
  meta: { type: 'suggestion', schema: [], messages: { name: '{{name}} should be in kebab-case.' } },
  create(context) {
    const name = basename(context.filename)
    if (KEBAB.test(name)) return {}
    return { Program: (program) => context.report({ node: program, messageId: 'name', data: { name } }) }
  },
}
