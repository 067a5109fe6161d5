import 'server-only'

/** Headers of an answer that is a file to keep, under a name of ASCII letters; nothing on the way may change or show it. */
export function attachment(name: string): Record<string, string> {
  return { 'content-disposition': `attachment; filename="${name}"`, 'x-content-type-options': 'nosniff' }
}
