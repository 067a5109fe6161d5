/**
 * Every way in which the API says no, with its HTTP status. The code is stable: programs read it, and people read the
 * message `errors.<code>`. Nothing else is ever answered in place of a result.
 */
export const PROBLEM_STATUS = {
  /** The text sent is not JSON, or not in UTF-8. */
  'body-not-json': 400,
  /** Arrays and objects lie too deep in one another. */
  'body-too-deep': 400,
  'if-match-malformed': 400,
  /** A parameter of the address is malformed. */
  'query-invalid': 400,
  'no-session': 401,
  /** The password, the code or the link is not the right one, or not any more. */
  'credentials-refused': 401,
  'origin-refused': 403,
  /** The viewer sees the annotation, and may not do this with it. */
  'not-permitted': 403,
  /** Nothing is written there any more: the seminar is archived, or the viewer suspended. */
  'read-only': 403,
  'thread-locked': 403,
  /** Joining this seminar, or opening one, takes an account. */
  'account-needed': 403,
  /** The host has named those who open seminars, and the viewer is none of them. */
  'teachers-named': 403,
  /** The viewer was removed from the seminar. */
  'join-refused': 403,
  /** There is no such thing, or it is not the viewer's to see. */
  'not-found': 404,
  'work-not-found': 404,
  /** No seminar is joined by this code or link. */
  'join-unknown': 404,
  'method-not-allowed': 405,
  /** The annotation was deleted; `current` is its tombstone. */
  gone: 410,
  /** What is to be answered was deleted. */
  'parent-gone': 410,
  /** The cursor is not one of this database: list anew. */
  'cursor-unknown': 410,
  /** The annotation has changed meanwhile; `current` is what it is now. */
  'version-clash': 412,
  'body-too-large': 413,
  'content-type-refused': 415,
  /** The body has not the shape asked for; `issues` says where. */
  invalid: 422,
  /** The id stands for another annotation of the same reader. */
  'id-reused': 422,
  'revision-unknown': 422,
  'segment-unknown': 422,
  /** The words quoted do not stand where the offsets say. */
  'quote-mismatch': 422,
  'too-many-notes': 422,
  'thread-full': 422,
  'thread-too-deep': 422,
  /** More people could see the note; it has to be said that they shall. */
  'confirm-wider': 422,
  /** Others have written in the thread, so it stays where it is. */
  'thread-shared': 422,
  'last-teacher': 422,
  /** Somebody in the seminar is called so. */
  'name-taken': 422,
  'seminar-full': 422,
  'too-many-seminars': 422,
  /** Only a question can be answered for good. */
  'not-a-question': 422,
  /** The file is neither one of ours nor a Hypothesis export. */
  'import-unknown-format': 422,
  /** The file’s terms mean what is written elsewhere (`@context`); nothing is fetched. */
  'import-unknown-context': 422,
  'import-too-many': 422,
  /** Some of the file cannot be taken, and it was not said that it shall be left out; or further pages are elsewhere. */
  'import-incomplete': 422,
  'precondition-required': 428,
  'rate-limited': 429,
  internal: 500,
  /** The database cannot answer now; the same request may succeed later. */
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof PROBLEM_STATUS

export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]]
