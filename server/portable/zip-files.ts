import 'server-only'
import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive. */
export interface ZippedFile {
  name: string
  pieces: AsyncIterable<string>
}

/** Packs files one after the other, while they are made. */
export async function* zipFiles(files: Iterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const encoder = new TextEncoder()
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    for await (const piece of pieces) {
      file.push(encoder.encode(piece))
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
