import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// `node --import ./scripts/typescript.mjs file.ts` runs TypeScript in this very process: signals reach it directly.
register({ tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })
