import type { Side } from './side'

/** A text, and its words parted by strokes. */
export const WORD_CASES: readonly [side: Side, text: string, words: string][] = [
  ['tr', '', ''],
  ['tr', ' …– ', ''],
  ['tr', 'Dünya, her geçen gün', 'Dünya|her|geçen|gün'],
  ['tr', "ABD’nin AVİM'in GSYİH’sinin", "ABD’nin|AVİM'in|GSYİH’sinin"],
  ['tr', '1991’de, 1990’lı ve 2023’te–2024’te', '1991’de|1990’lı|ve|2023’te|2024’te'],
  ['tr', 'üretiminin %40’ını ve % 5', 'üretiminin|%40’ını|ve|5'],
  ['en', 'about 40% of, 40%50', 'about|40%|of|40%|50'],
  ['tr', 'C5+1 Zirvesi, C5+1’in', 'C5+1|Zirvesi|C5+1’in'],
  ['tr', '3+ ile +4', '3|ile|4'],
  ['en', 'from ’89, in’89', 'from|89|in|89'],
  ['tr', 'Rusya-Ukrayna ABD–Çin', 'Rusya|Ukrayna|ABD|Çin'],
  ['tr', '2.500 ya da 1,5 milyar', '2.500|ya|da|1,5|milyar'],
  ['en', '‘single’ "double" states’ rights', 'single|double|states|rights'],
  ['en', "don’t won't “Orta”", "don’t|won't|Orta"],
  ['tr', 'i\u0307z e\u0301t 😀 q\u0308', 'i\u0307z|e\u0301t|q\u0308'],
  ['en', '你好，世界', '你好|世界'],
]
