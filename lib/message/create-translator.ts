/** Messages of one language by their names, as their file has them. */
export type Messages = { readonly [name: string]: string | Messages }

/**
 * Gives the messages of a namespace for what is written outside of any page, as an exported file is. They take no values.
 * Throws where there is no such message.
 */
export function createTranslator(from: { messages: Messages; namespace: string }): (key: string) => string {
  return (key) => {
    const path = `${from.namespace}.${key}`
    const found = path
      .split('.')
      .reduce<string | Messages | undefined>(
        (inner, name) => (typeof inner === 'object' ? inner[name] : undefined),
        from.messages,
      )
    if (typeof found !== 'string') throw new RangeError(`no message ${path}`)
    return found
  }
}
