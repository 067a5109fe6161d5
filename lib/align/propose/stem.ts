import { foldCase } from '../../text/fold-case'
import type { Side } from '../../text/side'

/** Endings that are taken off, the longest first, again and again while a stem of four letters is left. */
const ENDINGS: Record<Side, RegExp> = {
  tr: /(?:maktadır|mektedir|makta|mekte|mıştır|miştir|muştur|müştür|larının|lerinin|larına|lerine|larını|lerini|larında|lerinde|ların|lerin|ları|leri|lar|ler|ının|inin|unun|ünün|sının|sinin|ında|inde|unda|ünde|ından|inden|undan|ünden|sına|sine|ına|ine|una|üne|ını|ini|unu|ünü|nın|nin|nun|nün|dan|den|tan|ten|da|de|ta|te|dır|dir|dur|dür|tır|tir|ya|ye|yı|yi|yu|yü|la|le|sı|si|su|sü|ın|in|un|ün|ı|i|u|ü|a|e)$/u,
  en: /(?:ations|ation|ings|ing|ies|ied|edly|ed|ly|es|s|e|y)$/u,
}

const SHORTEST: Record<Side, number> = { tr: 4, en: 4 }

/** A word without capitals, without what follows an apostrophe, and without its commonest endings. */
export function stemWord(word: string, side: Side): string {
  let stem = foldCase(word, side)
    .folded.replace(/[’'].*$/u, '')
    .replaceAll('â', 'a')
    .replaceAll('î', 'i')
  for (;;) {
    const shorter = stem.replace(ENDINGS[side], '')
    if (shorter === stem || shorter.length < SHORTEST[side]) return stem
    stem = shorter
    // One ending is all that English has.
    if (side === 'en') return stem
  }
}
