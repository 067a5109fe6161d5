import type { Rule } from 'eslint'

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
])

/** The name of the house, whole and as its mark is set. */
const NAME = new Set(['Yanyana', 'yan', 'yana'])

const LETTER = /\p{L}/u

/** Nodes of JSX are unknown to ESLint's own types. */
interface JsxNode {
  type: string
  value?: unknown
  name?: { name?: unknown }
  expression?: JsxNode
  quasis?: { value: { raw: string } }[]
}

/** The words a value says literally, or an empty string. */
function literalWords(node: JsxNode | null | undefined): string {
  if (!node) return ''
  if (node.type === 'JSXExpressionContainer') return literalWords(node.expression)
  if (node.type === 'TemplateLiteral') return (node.quasis ?? []).map((quasi) => quasi.value.raw).join('')
  return typeof node.value === 'string' ? node.value : ''
}

/** Every word of the interface comes from the message files: none is written into the markup. */
export const looseWords: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { loose: '“{{words}}” belongs in messages/tr.json and messages/en.json.' },
  },
  create(context) {
    function check(node: JsxNode, holder: JsxNode) {
      const words = literalWords(node).trim()
      if (!LETTER.test(words) || NAME.has(words)) return
      context.report({ node: holder as unknown as Rule.Node, messageId: 'loose', data: { words } })
    }
    return {
      JSXText: (node: JsxNode) => check(node, node),
      'JSXElement > JSXExpressionContainer': (node: JsxNode) => check(node, node),
      'JSXFragment > JSXExpressionContainer': (node: JsxNode) => check(node, node),
      JSXAttribute(node: JsxNode) {
        if (SPOKEN.has(String(node.name?.name))) check(node.value as JsxNode, node)
      },
    }
  },
}
