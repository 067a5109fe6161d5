import { main, orExplain } from './serve/main'

/** `npm start`: migrates the database, builds where needed, serves. */
await orExplain(() => main({ dev: false }))
