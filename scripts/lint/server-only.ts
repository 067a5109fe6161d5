import type { Rule } from 'eslint'

/** Every file of the server's room says so, so that no bundle for the browser can swallow it. */
export const serverOnly: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: "A file of server/ starts with import 'server-only'." },
  },
  create(context) {
    return {
      Program(program) {
        const guarded = program.body.some(
          (statement) => statement.type === 'ImportDeclaration' && statement.source.value === 'server-only',
        )
        if (!guarded) context.report({ node: program, messageId: 'missing' })
      },
    }
  },
}
