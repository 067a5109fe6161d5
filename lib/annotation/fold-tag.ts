import { foldCase } from '../text/fold-case'

/**
 * What two tags have in common when they are one. A tag has no language, and has to be one in both: Turkish pairs I with
 * ı and İ with i, English I with i, so the four are one letter here, which is how English text is folded. Letters of
 * other kinds stay apart: ş is not s. Folding twice changes nothing more.
 */
export function foldTag(tag: string): string {
  const { folded } = foldCase(tag, 'en')
  return folded.replace(/i\u0307+/gu, 'i').normalize('NFC')
}
