/** A file as the Hypothesis client exports it: one reader’s notes on the sample work, and some others. */
const one = (id: string, changes: object) => ({
  id,
  created: '2024-12-09T07:17:52.123456+00:00',
  updated: '2024-12-10T07:17:52.123456+00:00',
  user: 'acct:okur@hypothes.is',
  uri: 'https://www.example.org/ornek-metin/',
  text: '',
  tags: [],
  group: '__world__',
  permissions: { read: ['group:__world__'], update: [], delete: [] },
  target: [{ source: 'https://example.org/ornek-metin', selector: [] }],
  document: { title: ['A sample'] },
  links: { html: 'https://hypothes.is/a/x' },
  hidden: false,
  flagged: false,
  user_info: { display_name: null },
  ...changes,
})

/** A target whose words are quoted. */
export const quoting = (exact: string, prefix = '', suffix = '') => [
  {
    source: 'https://example.org/ornek-metin',
    selector: [
      {
        type: 'RangeSelector',
        startContainer: '/div[1]',
        endContainer: '/div[1]',
        startOffset: 0,
        endOffset: 4,
      },
      { type: 'TextPositionSelector', start: 1000, end: 1020 },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  },
]

export const annotation = one

export function hypothesisFile(annotations: readonly object[], exporter = 'acct:okur@hypothes.is') {
  return {
    export_date: '2026-11-22T10:00:00.000Z',
    export_userid: exporter,
    client_version: '1.1700.0',
    annotations,
  }
}
