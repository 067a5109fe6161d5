import { main, orExplain } from './serve/main'

/** `npm run dev`: the same, with pages made anew as the sources change. */
await orExplain(() => main({ dev: true }))
