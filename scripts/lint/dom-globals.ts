import type { Rule } from 'eslint'

/** Names that only a browser has. */
const DOM = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'getSelection',
  'matchMedia',
  'requestAnimationFrame',
  'requestIdleCallback',
  'getComputedStyle',
  'IntersectionObserver',
  'ResizeObserver',
  'MutationObserver',
])

/** Keeps what only a browser has out of files that run elsewhere. With `client`, files of 'use client' are free. */
export const domGlobals: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ enum: ['client', 'nowhere'] }],
    messages: { dom: '{{name}} exists in a browser only: it belongs in browser/ or under "use client".' },
  },
  create(context) {
    const body = context.sourceCode.ast.body
    const isClient = body.some(
      (statement) =>
        statement.type === 'ExpressionStatement' &&
        statement.expression.type === 'Literal' &&
        statement.expression.value === 'use client',
    )
    if (isClient && context.options[0] === 'client') return {}
    return {
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program)
        for (const { identifier, resolved } of scope.through) {
          if (resolved?.defs.length || !DOM.has(identifier.name)) continue
          context.report({
            node: identifier,
            messageId: 'dom',
            data: { name: identifier.name },
          })
        }
      },
    }
  },
}
