import 'server-only'

/** The parameters when `pathname` is one of `template` (`/api/annotations/{id}`), decoded; null when it is not. */
export function matchPath(template: string, pathname: string): Record<string, string> | null {
  const wanted = template.split('/')
  const given = pathname.split('/')
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? '')
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (value === null || (name === undefined ? part !== value : value === '')) return null
    if (name !== undefined) params[name] = value
  }
  return params
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
