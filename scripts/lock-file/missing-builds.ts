/** A package as package-lock.json keeps it, as far as it is read here. */
export interface LockedPackage {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}

export interface LockFile {
  packages: Record<string, LockedPackage>
}

const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony']
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']

/**
 * The optional packages that others in the lock file want in one exact version and that have no entry, each with the
 * entry it should have. For whom a build is, is read off its name; npm passes over one for another platform.
 */
export function listMissingBuilds({ packages }: LockFile): [place: string, entry: LockedPackage][] {
  const missing = new Map<string, LockedPackage>()
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const there = packages[`${place}/node_modules/${name}`] ?? packages[`node_modules/${name}`]
      if (there || !/^\d/.test(version)) continue
      missing.set(`node_modules/${name}`, {
        version,
        ...(dev && { dev }),
        optional: true,
        ...readPlatform(name),
      })
    }
  }
  return [...missing]
}

function readPlatform(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.split(/[-/]/)
  const os = words.filter((word) => SYSTEMS.includes(word))
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }) }
}
