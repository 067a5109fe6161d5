/**
 * A Hypothesis export with a note that attaches, one whose words are nowhere, and with `others` one that somebody else
 * wrote. Files with another `series` hold other notes.
 */
export function hypothesisFile({ others = false, series = '' } = {}): Buffer {
  const note = (id: string, exact: string, changes = {}) => ({
    id: id + series,
    created: '2024-12-09T07:17:52.123456+00:00',
    updated: '2024-12-09T07:17:52.123456+00:00',
    user: 'acct:okur@hypothes.is',
    uri: 'http://localhost/tr/oku/kritik-mineraller',
    text: `Not ${id}`,
    tags: ['aktarılan'],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
    ...changes,
  })
  const file = {
    export_date: '2026-11-22T10:00:00.000Z',
    export_userid: 'acct:okur@hypothes.is',
    client_version: '1.0',
    annotations: [
      note('bir', 'dünya uranyum üretiminin'),
      note('iki', 'dört yapraklı yonca tarlasının kokusu'),
      ...(others ? [note('üç', 'açık ara', { user: 'acct:baska@hypothes.is' })] : []),
    ],
  }
  return Buffer.from(JSON.stringify(file))
}
