import { foldCase } from '../text/fold-case'
import type { Side } from '../text/side'

/** Words that carry grammar rather than content, folded: a closed list for each side. */
const FUNCTION_WORDS: Record<Side, ReadonlySet<string>> = {
  tr: new Set(
    (
      've ile ise de da ki mi mı mu mü bir bu şu o bunlar onlar onların onu buna bunun için gibi göre kadar daha en çok ' +
      'pek hem hep ne ya veya ancak ama fakat dahi değil değildir olan olarak olup olmuştur olmaktadır oldu olduğu ' +
      'üzere üzerinde üzerinden dolayı itibaren bulunan bulunmaktadır kendi tüm her sadece yalnızca'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an the of to in on at by for from with within into onto over under as than and or but nor both either also too ' +
      'that which who whom whose this these those it its they them their there he she we one is are was were be been being ' +
      'has have had having do does did will would can could may might must shall should not no so such when where while if ' +
      'what how all each every only more most very own behind between among through throughout because'
    ).split(' '),
  ),
}

/** Whether a word is on the closed list of its side; every other word is a content word. */
export function isFunctionWord(word: string, side: Side): boolean {
  return FUNCTION_WORDS[side].has(foldCase(word, side).folded)
}
