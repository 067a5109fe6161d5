/**
 * What makes a spreadsheet take a cell for a formula, or cut it: = + - @, their full-width twins, and the tab, the
 * carriage return and the line feed; also behind white space and signs that are not seen. An apostrophe is our own mark.
 */
const DANGEROUS = /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠﹢﹣﹦﹫−'＇]|^[\t\r\n]/u

/**
 * A text as one cell of RFC 4180: always quoted, quotation marks doubled. One that a spreadsheet might run has an apostrophe
 * before it, which spreadsheets read as “this is text”; whoever reads the file by program takes one leading apostrophe off.
 * A line ends in a line feed inside of a cell, so that CR LF ends a row and nothing else.
 */
export function csvCell(text: string): string {
  const even = text.replace(/\r\n?/gu, '\n').replaceAll('\0', '')
  return `"${DANGEROUS.test(text) ? "'" : ''}${even.replaceAll('"', '""')}"`
}

/** A row, with its end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
