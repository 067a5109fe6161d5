import 'server-only'

/** Why the server cannot start. The message is one line that says what is wrong and what to do; no stack is shown. */
export class StartupError extends Error {
  override name = 'StartupError'
}
