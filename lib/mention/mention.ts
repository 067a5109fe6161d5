/** Most members whom one body tells that it names them. Who calls everybody calls nobody. */
export const MENTION_LIMIT = 20

/** What a mention’s address begins with; the id of a membership follows. */
const SCHEME = 'mention:'

const ADDRESS = /^mention:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** A mention as it stands in a comment. A name in it may be escaped, sign by sign. */
const MENTION = /\[@((?:\\[^\n]|[^[\]\\\n])*)\]\(mention:([0-9a-f-]{36})\)/gu

/** What stands in the place of a name that is no longer there, or not to be told. */
const NAMELESS = '@…'

/** A mention where it cannot be more than text. */
export function mentionText(name: string): string {
  return name === '' ? NAMELESS : `@${name}`
}

/** The membership that an address of a link names; null where it is no mention. */
export function mentionedBy(href: string): string | null {
  return ADDRESS.test(href) ? href.slice(SCHEME.length) : null
}

/** A mention as Markdown; of somebody whose name was erased, without one. */
export function writeMention({ id, name }: { id: string; name: string | null }): string {
  return `[@${(name ?? '').replace(/[!-/:-?[-`{-~]/gu, '\\$&')}](${SCHEME}${id})`
}

/** A mention and where it stands in a comment, in UTF-16 units, the end exclusive. */
export interface FoundMention {
  readonly start: number
  readonly end: number
  readonly id: string
  /** Empty where it was erased. */
  readonly name: string
}

/** Every mention in a comment, in order. */
export function findMentions(text: string): FoundMention[] {
  return [...text.matchAll(MENTION)].map(({ index, 0: raw, 1: label = '', 2: id = '' }) => ({
    ...{ start: index, end: index + raw.length, id, name: readLabel(label) },
  }))
}

const readLabel = (label: string) => label.replace(/\\([^\n])/gu, '$1')

/** The memberships that a comment names, each once, in order. */
export function listMentioned(text: string): string[] {
  return [...new Set(findMentions(text).map(({ id }) => id))]
}

/**
 * A comment in which everybody whom `names` knows is called by the name it gives; null takes a name away. Mentions of
 * others stay as they are.
 */
export function nameMentions(text: string, names: ReadonlyMap<string, string | null>): string {
  return text.replace(MENTION, (raw, _, id: string) => {
    const name = names.get(id)
    return name === undefined ? raw : writeMention({ id, name })
  })
}

/** A comment in which mentions are names and no more, for where nobody can be told of them. */
export function readMentions(text: string): string {
  return text.replace(MENTION, (_, label: string) => mentionText(readLabel(label)))
}

/** The same without the names: they are told to nobody elsewhere. */
export function dropMentions(text: string): string {
  return text.replace(MENTION, NAMELESS)
}
