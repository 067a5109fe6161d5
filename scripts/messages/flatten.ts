/** The messages of one locale: dotted keys in the order of the file. */
export type FlatMessages = Map<string, string>

/** Lays a nested message file flat. Throws on a value that is neither a text nor a group. */
export function flattenMessages(tree: unknown, prefix = ''): FlatMessages {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) {
    throw new Error(`${prefix || 'the file'}: expected a group of messages`)
  }
  const flat: FlatMessages = new Map()
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix ? `${prefix}.${name}` : name
    if (typeof value === 'string') flat.set(key, value)
    else for (const [inner, text] of flattenMessages(value, key)) flat.set(inner, text)
  }
  return flat
}
