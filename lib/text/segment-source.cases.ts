/** Source, canonical text with `|` where a marker stands, labels. */
export const SEGMENT_SOURCE_CASES: [string, string, string[]][] = [
  ['Bir cümle.', 'Bir cümle.', []],
  ['Bir cümle.[^1]', 'Bir cümle.|', ['1']],
  ['Bir cümle[^12].', 'Bir cümle|.', ['12']],
  ['[^1]Bir[^2][^3] cümle', '|Bir|| cümle', ['1', '2', '3']],
  ['İi\u0307ı 😀[^4]!', 'İi\u0307ı 😀|!', ['4']],
  ['Asya [6], [^], [^0], [^x], ^1', 'Asya [6], [^], [^0], [^x], ^1', []],
  ['[[^7]]', '[|]', ['7']],
  ['g\u0306[^1]u\u0308n', 'ğ|ün', ['1']],
  ['u[^1]\u0308', 'ü|', ['1']],
]
