import type { Side } from '../text/side'

/** A colour or manner, and a bird or tree: nothing that says who, or of what sex. */
const WORDS: Record<Side, { first: readonly string[]; second: readonly string[] }> = {
  tr: {
    first: [
      ...['Ak', 'Al', 'Boz', 'Gök', 'Mavi', 'Mor', 'Sarı', 'Yeşil', 'Gümüş', 'Kara', 'Kızıl', 'Bal'],
      ...[
        'Çevik',
        'Dalgın',
        'Erken',
        'Geç',
        'Sakin',
        'Şen',
        'Uzak',
        'Yakın',
        'Sessiz',
        'Serin',
        'Güz',
        'Yaz',
      ],
    ],
    second: [
      ...['Turna', 'Kırlangıç', 'Şahin', 'Martı', 'Serçe', 'Leylek', 'Baykuş', 'İspinoz', 'Ardıç', 'Keklik'],
      ...['Çınar', 'Meşe', 'Kavak', 'Söğüt', 'Ihlamur', 'Servi', 'Akasya', 'Zeytin', 'Defne', 'Dut', 'İncir'],
      ...['Gürgen', 'Karaağaç', 'Kestane'],
    ],
  },
  en: {
    first: [
      ...[
        'White',
        'Scarlet',
        'Grey',
        'Blue',
        'Violet',
        'Yellow',
        'Green',
        'Silver',
        'Black',
        'Amber',
        'Copper',
      ],
      ...[
        'Nimble',
        'Pensive',
        'Early',
        'Late',
        'Calm',
        'Merry',
        'Distant',
        'Near',
        'Quiet',
        'Cool',
        'Autumn',
      ],
      ...['Summer', 'Northern'],
    ],
    second: [
      ...['Crane', 'Swallow', 'Hawk', 'Gull', 'Sparrow', 'Stork', 'Owl', 'Finch', 'Thrush', 'Partridge'],
      ...['Plane', 'Oak', 'Poplar', 'Willow', 'Linden', 'Cypress', 'Acacia', 'Olive', 'Laurel', 'Mulberry'],
      ...['Fig', 'Hornbeam', 'Elm', 'Chestnut'],
    ],
  },
}

/**
 * A pseudonym that nobody in the seminar has: two words drawn at random, so that it says neither who nor when; with a
 * number where the pair is taken. `draw(n)` gives a whole number below n.
 */
export function makePseudonym(lang: Side, taken: ReadonlySet<string>, draw: (n: number) => number): string {
  const { first, second } = WORDS[lang]
  const pair = `${first[draw(first.length)] ?? ''} ${second[draw(second.length)] ?? ''}`
  for (let number = 1; ; number++) {
    const name = number === 1 ? pair : `${pair} ${number}`
    if (!taken.has(name)) return name
  }
}
