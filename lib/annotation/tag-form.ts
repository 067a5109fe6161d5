/** A tag as it is kept, from what somebody typed: NFC, trimmed, white space within it single. */
export function normalizeTag(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Whether something that can be seen stands in it: not marks, signs of direction or joiners alone. */
export function isVisibleTag(tag: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(tag)
}
