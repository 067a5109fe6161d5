/** What one annotation may weigh. The same numbers stand in the OpenAPI document and in the editor. */
export const ANNOTATION_LIMITS = {
  /** Body text, in UTF-16 units. */
  body: 20_000,
  /** Targets of one annotation. */
  targets: 20,
  /** Live annotations of one reader in one work. `npm run bench:annotate -- --app` holds the page to ten thousand. */
  perWork: 12_000,
  /** A whole request, in bytes. */
  request: 256 * 1024,
} as const
