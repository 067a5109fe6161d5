/**
 * Reads what an earlier visit left in this browser. A target kept before targets had a role was the reader's own choice.
 */
export function parseKept(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) =>
    isBareTarget(value) ? { ...value, role: 'marked', via: null } : value,
  )
}

function isBareTarget(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && 'quote' in value && 'side' in value && !('role' in value)
  )
}
