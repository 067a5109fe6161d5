/** As much of better-sqlite3 as the benchmark asks of it. */
declare module 'better-sqlite3' {
  interface Statement {
    run: (...values: unknown[]) => unknown
    get: (...values: unknown[]) => unknown
    all: (...values: unknown[]) => unknown[]
    safeIntegers: () => Statement
  }

  export default class Sqlite {
    constructor(file: string)
    exec(script: string): void
    prepare(sql: string): Statement
    transaction(task: () => void): () => void
    close(): void
  }
}
