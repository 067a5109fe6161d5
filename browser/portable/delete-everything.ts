/** Asks the server to erase all that is the reader’s. `nothing` where it knows no reader here; else the code of a problem. */
export async function deleteEverything(): Promise<'deleted' | 'nothing' | { readonly problem: string }> {
  try {
    const response = await fetch('/api/everything', {
      method: 'DELETE',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ confirm: 'delete-everything' }),
    })
    if (response.ok) return 'deleted'
    if (response.status === 401) return 'nothing'
    const value: unknown = await response.json().catch(() => null)
    const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : null
    return { problem: typeof code === 'string' ? code : 'unreachable' }
  } catch {
    return { problem: 'unreachable' }
  }
}
