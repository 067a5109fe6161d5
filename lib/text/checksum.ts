/**
 * A 64-bit checksum of a text (FNV-1a over its UTF-16 units) as 16 hexadecimal digits. It tells a text that was changed
 * by mistake from one that was not; it does not withstand someone who means to deceive.
 */
export function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
