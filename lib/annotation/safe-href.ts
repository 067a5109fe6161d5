const ALLOWED = /^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i

/**
 * The address if a comment may link to it, else null: absolute http, https and mailto only. Anything with a
 * space, a control or an invisible formatting character in it is refused, so that what is read is what opens.
 */
export function safeHref(address: string): string | null {
  if (!ALLOWED.test(address)) return null
  return /[\s\p{Cc}\p{Cf}]/u.test(address) ? null : address
}
