const TOKEN = /(?<text>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|[{}[\]]/gu

/** The first key that an object of a JSON text has twice, or null. `JSON.parse` keeps the last and says nothing. */
export function findDuplicateKey(json: string): string | null {
  const open: Set<string>[] = []
  for (const { 0: token, groups = {} } of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (groups.colon !== undefined) {
      const key = JSON.parse(groups.text ?? '""') as string
      const keys = open.at(-1)
      if (keys?.has(key) === true) return key
      keys?.add(key)
    }
  }
  return null
}
