/** What one annotation may weigh. The same numbers stand in the OpenAPI document and in the editor. */
export const ANNOTATION_LIMITS = {
  /** Body text, in UTF-16 units. */
  body: 20_000,
  /** Targets of one annotation. */
  targets: 20,
  /** Tags of one annotation, and one tag in UTF-16 units. */
  tags: 12,
  tag: 60,
  /** Live annotations of one reader in one work. `npm run bench:annotate -- --app` holds the page to ten thousand. */
  perWork: 12_000,
  /** Live replies in one thread, and of one reader among them. */
  thread: 1_000,
  threadOfOne: 200,
  /** Replies above each other, from the note down. */
  depth: 50,
  /** Earlier bodies kept of one annotation. */
  history: 50,
  /** A whole request, in bytes. */
  request: 256 * 1024,
} as const
