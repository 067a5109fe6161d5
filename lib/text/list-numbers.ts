import type { Side } from './side'

/** Magnitudes written as words beside a figure, by what they are called in the result. */
const MAGNITUDES: Record<Side, Record<string, string>> = {
  tr: { bin: 'thousand', milyon: 'million', milyar: 'billion', trilyon: 'trillion' },
  en: { thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
}

const NUMBER: Record<Side, RegExp> = {
  tr: /(?<code>\p{L}+\d[\d+]*\d|\p{L}+\d)|(?<percent>%\s?|\b[Yy]üzde\s)?(?<digits>\d+(?:[.,]\d+)*)(?:\s(?<magnitude>bin|milyon|milyar|trilyon)(?!\p{L}))?/gu,
  en: /(?<code>\p{L}+\d[\d+]*\d|\p{L}+\d)|(?<digits>\d+(?:[.,]\d+)*)(?:(?<percent>%|\sper\s?cent)|\s(?<magnitude>thousand|million|billion|trillion)(?!\p{L}))?/gu,
}

/**
 * The numbers of a text that are written in digits, sorted, in one notation for both languages: `1.1 billion` for
 * “1,1 milyar” and “1.1 billion”, `40%` for “%40”, “yüzde 40” and “40 per cent”, `C5+1` as it stands. Numbers in
 * words (“dörtte bir”, “a quarter”) are not read.
 */
export function listNumbers(text: string, side: Side): string[] {
  return [...text.matchAll(NUMBER[side])]
    .flatMap(({ groups = {} }) => {
      if (groups.code !== undefined) return [groups.code]
      const figures = readFigures(groups.digits ?? '', side)
      const magnitude = MAGNITUDES[side][groups.magnitude ?? '']
      const unit = groups.percent !== undefined ? '%' : magnitude === undefined ? '' : ` ${magnitude}`
      return figures.map((figure, index) => figure + (index === figures.length - 1 ? unit : ''))
    })
    .sort()
}

/** One figure with a decimal point; or, when it is not a number of this side (a date, say), each run of digits. */
function readFigures(digits: string, side: Side): string[] {
  const [thousands, decimal] = side === 'tr' ? ['.', ','] : [',', '.']
  const [whole = '', fraction, ...rest] = digits.split(decimal)
  const groups = whole.split(thousands)
  const grouped = groups.every((group, index) => index === 0 || group.length === 3)
  if (rest.length > 0 || !grouped || fraction?.includes(thousands) === true) return digits.split(/[.,]/u)
  return [groups.join('') + (fraction === undefined ? '' : `.${fraction}`)]
}
