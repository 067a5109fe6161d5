const KEY = 'yanyana.detached'

/** Whether a reader has been told already of so many detached notes on this revision of a work, or of more. */
export function wasToldOfDetached(
  local: Storage | null,
  work: string,
  revision: number,
  count: number,
): boolean {
  const [told, on, most] = (local?.getItem(KEY) ?? '').split(' ')
  return told === work && Number(on) === revision && Number(most) >= count
}

/** Remembers that they have, where the browser allows it. */
export function keepToldOfDetached(
  local: Storage | null,
  work: string,
  revision: number,
  count: number,
): void {
  try {
    local?.setItem(KEY, `${work} ${revision} ${count}`)
  } catch {
    // Storage is full: they are told again on the next visit.
  }
}
