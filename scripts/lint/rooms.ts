/** What a room may reach. A room may always import from itself, except where `itself` is false. */
export interface Room {
  /** Rooms it may import from. */
  rooms: readonly string[]
  /** Families of packages it may import: see `PACKAGES`. */
  packages: readonly PackageFamily[]
  /** Whether it may read `process.env`. */
  env: boolean
  /** Where it may name what only a browser has. */
  dom: 'everywhere' | 'client' | 'nowhere'
}

/** Packages that belong to some rooms only. What no family names may be imported anywhere. */
export const PACKAGES = {
  react: /^(react|react-dom|@base-ui\/react)(\/|$)/,
  next: /^(next|next-intl)(\/|$)/,
  prisma: /^(@prisma\/|prisma(\/|$)|better-sqlite3(\/|$)|better-auth(\/|$))/,
  node: /^node:/,
} as const

export type PackageFamily = keyof typeof PACKAGES

/** Imports run one way. `docs/decisions/0001-stack-and-house.md` says why. */
export const ROOMS = {
  app: {
    rooms: ['components', 'browser', 'server', 'lib', 'i18n', 'docs'],
    packages: ['react', 'next', 'node'],
    env: false,
    dom: 'client',
  },
  components: { rooms: ['lib', 'i18n'], packages: ['react', 'next'], env: false, dom: 'client' },
  browser: { rooms: ['lib'], packages: [], env: false, dom: 'everywhere' },
  server: { rooms: ['lib', 'prisma', 'messages'], packages: ['prisma', 'node'], env: true, dom: 'nowhere' },
  lib: { rooms: [], packages: [], env: false, dom: 'nowhere' },
  i18n: { rooms: ['lib', 'messages'], packages: ['next'], env: false, dom: 'nowhere' },
  prisma: { rooms: ['lib', 'server'], packages: ['prisma', 'node'], env: true, dom: 'nowhere' },
  scripts: {
    rooms: ['server', 'lib', 'prisma', 'i18n', 'messages'],
    packages: ['next', 'prisma', 'node'],
    env: true,
    // Scripts that drive a browser hand it functions to run there.
    dom: 'everywhere',
  },
} as const satisfies Record<string, Room>

export type RoomName = keyof typeof ROOMS

/** Tests may also read files, seed a database and look at the messages. */
export const TESTS_ALSO = { rooms: ['prisma', 'messages', 'scripts'], packages: ['node'] } as const
