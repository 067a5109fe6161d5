import { generateClient } from './generate-client'

/** `npm run generate`: writes the database client for prisma/schema.prisma, if it is missing or old. */
console.log((await generateClient()) ? 'Wrote prisma/generated.' : 'prisma/generated is current.')
