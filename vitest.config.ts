import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Rooms whose tests open a real database or start a process; the others are pure and fast. */
const INTEGRATION = [
  'server/**/*.test.ts',
  'scripts/serve/**/*.test.ts',
  'scripts/demo/**/*.test.ts',
  'prisma/**/*.test.ts',
  'app/**/*.test.ts',
]

export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: at('./scripts/empty.ts') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    environment: 'node',
    // One less than there are cores is the default: on two, half of the time would be lost.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubEnvs: true,
    env: { TZ: 'Europe/Istanbul' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/.next*/**', ...INTEGRATION],
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: INTEGRATION, testTimeout: 30_000, hookTimeout: 60_000 },
      },
    ],
  },
})
