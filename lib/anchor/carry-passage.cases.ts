import type { Marked } from './resolve-target.cases'

/**
 * A passage on one revision, and where it stands on the next, told by the words of its whole sentence; null where it does
 * not, or where nobody could say.
 */
export const CARRIED_CASES: readonly [name: string, before: Marked, after: Marked | null, now?: Marked][] = [
  [
    'one word of which both neighbours were changed',
    { 'p1.s1': 'Enerji yalnızca ekonomik bir unsur «değil» siyasi bir araçtır da.' },
    { 'p1.s1': 'Enerji yalnızca ekonomik bir etken «değil» diplomatik bir araçtır da.' },
  ],
  [
    'the second of two like phrases, when the first was struck',
    { 'p1.s1': 'Petrolün önemi ve gazın önemi arttıkça «petrolün önemi» yeniden konuşuldu.' },
    { 'p1.s1': 'Gazın önemi arttıkça «petrolün önemi» yeniden konuşuldu.' },
  ],
  [
    'the struck one of two like phrases',
    { 'p1.s1': '«Petrolün önemi» ve gazın önemi arttıkça petrolün önemi yeniden konuşuldu.' },
    null,
    { 'p1.s1': 'Gazın önemi arttıkça petrolün önemi yeniden konuşuldu.' },
  ],
  [
    'one of two equal words beside each other, of which one was struck',
    { 'p1.s1': 'Bu metaller «çok» çok önemli bir kaynak hâline gelmiştir.' },
    null,
    { 'p1.s1': 'Bu metaller çok önemli bir kaynak hâline gelmiştir.' },
  ],
  [
    'words that were only changed about in their sentence',
    { 'p1.s1': 'Kazakistan «dünya uranyum üretiminin» yaklaşık yüzde kırkını karşılamaktadır.' },
    { 'p1.s1': '«Dünya uranyum üretiminin» Kazakistan yaklaşık yüzde kırkını karşılamaktadır.' },
  ],
  [
    'a passage through the middle of which its sentence was split',
    { 'p1.s1': 'Kömür eskidi ve onun yerini «yavaş yavaş petrol ile gaz aldı» bütün dünyada.' },
    { 'p1.s1': 'Kömür eskidi ve onun yerini «yavaş yavaş petrol.', 'p1.s2': 'İle gaz aldı» bütün dünyada.' },
  ],
  [
    'a part of a word that was mended elsewhere',
    { 'p1.s1': 'Toplantı, «Kazakis»tann ile Özbekistan arasında yapıldı ve bitti.' },
    { 'p1.s1': 'Toplantı, «Kazakis»tan ile Özbekistan arasında yapıldı ve bitti.' },
  ],
  [
    'another number',
    { 'p1.s1': 'Anlaşmaların tutarı «25 milyar» doları aşmaktadır.' },
    null,
    { 'p1.s1': 'Anlaşmaların tutarı 17 trilyon doları aşmaktadır.' },
  ],
  [
    'a sentence written anew round one word that it has again by chance',
    { 'p1.s1': 'Bu gelişmeler bölgede yeni bir «rekabet» ortamı yaratmıştır.' },
    null,
    { 'p1.s1': 'Büyük şirketler artık ucuz rekabet yerine uzun ortaklıklar arıyor.' },
  ],
  [
    'a sentence that was deleted while its double stays',
    {
      'p1.s1': 'Nadir toprak elementleri «her alanda» kullanılmaktadır.',
      'p1.s2': 'Nadir toprak elementleri her alanda aranmaktadır.',
    },
    null,
    { 'p1.s2': 'Nadir toprak elementleri her alanda aranmaktadır.' },
  ],
]
