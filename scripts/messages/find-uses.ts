import ts from 'typescript'

/** A place in the code that asks for messages. */
export interface MessageUse {
  /** With `open`, a prefix whose end is known at run time only. */
  key: string
  open: boolean
  /** The translator came from elsewhere, so its namespace is not known: `key` is the end of a full key. */
  loose: boolean
  line: number
}

const OPENERS = new Set(['useTranslations', 'getTranslations', 'createTranslator'])
const METHODS = new Set(['rich', 'markup', 'raw', 'has'])

/** The namespace named in `useTranslations('a')` or `getTranslations({ namespace: 'a' })`; '' for the whole file. */
function namespaceOf(call: ts.CallExpression): string {
  const [argument] = call.arguments
  if (!argument) return ''
  if (ts.isStringLiteralLike(argument)) return argument.text
  if (!ts.isObjectLiteralExpression(argument)) return ''
  for (const property of argument.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'namespace') continue
    if (ts.isStringLiteralLike(property.initializer)) return property.initializer.text
  }
  return ''
}

const withoutAwait = (node: ts.Expression) => (ts.isAwaitExpression(node) ? node.expression : node)

const isOpener = (node: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && OPENERS.has(node.expression.text)

/** What is known of a key that is written, put together, or only known at run time. */
function readKey(argument: ts.Expression): { text: string; open: boolean }[] {
  if (ts.isStringLiteralLike(argument)) return [{ text: argument.text, open: false }]
  if (ts.isTemplateExpression(argument)) return [{ text: argument.head.text, open: true }]
  if (ts.isConditionalExpression(argument)) return [argument.whenTrue, argument.whenFalse].flatMap(readKey)
  if (ts.isParenthesizedExpression(argument)) return readKey(argument.expression)
  return [{ text: '', open: true }]
}

/** The translator a call is made on: `t(…)`, `t.rich(…)`. */
function translatorOf(call: ts.CallExpression): string | null {
  const callee = call.expression
  if (ts.isIdentifier(callee)) return callee.text
  if (!ts.isPropertyAccessExpression(callee) || !METHODS.has(callee.name.text)) return null
  return ts.isIdentifier(callee.expression) ? callee.expression.text : null
}

/** Whether this use can mean this full key. */
export function mayMean(use: MessageUse, key: string): boolean {
  if (!use.loose) return use.open ? key.startsWith(use.key) : key === use.key
  if (use.open) return use.key !== '' && `.${key}`.includes(`.${use.key}`)
  return `.${key}`.endsWith(`.${use.key}`)
}

/** Names of translators, each with the namespace it is opened on. */
type Scope = ReadonlyMap<string, string>

/** The names in force inside a function: its own, laid over those around it. */
function enterScope(node: ts.Node, around: Scope): Scope {
  const scope = new Map(around)
  function visit(inner: ts.Node): void {
    if (ts.isFunctionLike(inner)) return
    if (ts.isVariableDeclaration(inner) && inner.initializer && ts.isIdentifier(inner.name)) {
      const value = withoutAwait(inner.initializer)
      if (isOpener(value)) scope.set(inner.name.text, namespaceOf(value))
    }
    ts.forEachChild(inner, visit)
  }
  ts.forEachChild(node, visit)
  return scope
}

/** Translators put under a name of an object, to be taken out of it elsewhere in the file. */
function listHandedOn(file: ts.SourceFile): Scope {
  const scope = new Map<string, string>()
  function visit(node: ts.Node): void {
    if (ts.isPropertyAssignment(node)) {
      const value = withoutAwait(node.initializer)
      if (isOpener(value)) scope.set(node.name.getText(), namespaceOf(value))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return scope
}

/** Message keys that one file asks for. A translator is known by its variable; a `t` that was handed in is loose. */
export function findUses(filename: string, code: string): MessageUse[] {
  const file = ts.createSourceFile(filename, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const uses: MessageUse[] = []

  function collect(node: ts.Node, around: Scope): void {
    const scope = ts.isFunctionLike(node) ? enterScope(node, around) : around
    if (ts.isCallExpression(node)) collectCall(node, scope)
    ts.forEachChild(node, (child) => collect(child, scope))
  }

  function collectCall(call: ts.CallExpression, scope: Scope): void {
    const name = translatorOf(call)
    const [argument] = call.arguments
    if (name === null || !argument) return
    const namespace = scope.get(name)
    if (namespace === undefined && name !== 't') return
    const line = file.getLineAndCharacterOfPosition(call.getStart()).line + 1
    for (const { text, open } of readKey(argument)) {
      uses.push({
        key: namespace ? `${namespace}.${text}` : text,
        open,
        loose: namespace === undefined,
        line,
      })
    }
  }

  collect(file, enterScope(file, listHandedOn(file)))
  return uses
}
