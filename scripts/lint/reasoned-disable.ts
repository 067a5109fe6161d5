import type { Rule } from 'eslint'

/** A rule is switched off only with the reason beside it: `eslint-disable-next-line rule -- reason`. */
export const reasonedDisable: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why after two dashes: eslint-disable-next-line rule -- reason.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const bare = /^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value)
          if (bare && comment.loc) context.report({ loc: comment.loc, messageId: 'reason' })
        }
      },
    }
  },
}
