import { rebuildReceived } from '../rebuild-received'
import { RECEIVED_FILE } from '../work-folder'
import type { Check } from './check'

/** With repairs undone and layout put back, the original side is the text as received, to the byte. */
export const checkReceived: Check = (folder) => {
  const { layout, received, repairs } = folder
  if (received === null && layout === null && repairs.length === 0) return []
  if (received === null || layout === null) {
    const file = received === null ? RECEIVED_FILE : 'layout.json'
    return [
      {
        file,
        id: null,
        what: 'is missing: repairs can only be undone with the received text and its layout',
      },
    ]
  }
  const found = rebuildReceived(folder, layout).split('\n')
  const expected = received.split('\n')
  const line = expected.findIndex((text, index) => text !== found[index])
  if (line === -1 && found.length === expected.length) return checkLines(folder.repairs, expected)
  const at = line === -1 ? expected.length : line
  const what = `is ${JSON.stringify(expected[at] ?? '')}, but undoing the repairs gives ${JSON.stringify(
    found[at] ?? '',
  )}: mend the text, the repairs or layout.json`
  return [{ file: RECEIVED_FILE, id: `line ${at + 1}`, what }]
}

function checkLines(repairs: Parameters<Check>[0]['repairs'], lines: string[]) {
  return repairs
    .filter(({ line, received }) => !(lines[line - 1] ?? '').includes(received))
    .map(({ n, segment, line }) => ({
      file: 'repairs.json',
      id: `${n} (${segment})`,
      what: `is not on line ${line} of ${RECEIVED_FILE}: correct the line`,
    }))
}
