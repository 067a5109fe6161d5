import 'server-only'
import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/**
 * What a Content-Security-Policy calls the scripts written into a page: `'sha256-…'`, each once, in their order.
 * Scripts with an address are not among them, nor blocks of data such as JSON-LD, which never run.
 */
export function listInlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\s(?:src=|type="application\/)/.test(attributes))
    .map(([, , script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [...new Set(hashes)]
}
