import type { Meaning } from '../annotation/meaning'
import type { Stance } from '../annotation/stance'
import type { Side } from '../text/side'

/** What a file of notes says in its own words. They are part of the form, as the names of its columns are. */
export interface FileWords {
  readonly title: string
  readonly count: (count: number) => string
  readonly none: string
  readonly language: Readonly<Record<Side, string>>
  readonly meaning: Readonly<Record<Meaning, string>>
  readonly stance: Readonly<Record<Stance, string>>
  readonly reply: string
  readonly note: string
  readonly answered: string
  readonly deleted: string
  readonly related: string
  readonly tags: string
  readonly open: string
  readonly written: string
  readonly edited: string
  readonly lost: string
  readonly columns: readonly string[]
}

export const FILE_WORDS: Readonly<Record<Side, FileWords>> = {
  tr: {
    title: 'Notlarım',
    count: (count) => `${count} not ve yanıt`,
    none: 'Bu dosyada not yok.',
    language: { tr: 'Türkçe', en: 'İngilizce' },
    meaning: { idea: 'Düşünce', question: 'Soru', wording: 'Dil', doubt: 'İtiraz' },
    stance: { agrees: 'katılıyor', contests: 'karşı çıkıyor', asks: 'soruyor', cites: 'kaynak gösteriyor' },
    reply: 'Yanıt',
    note: 'Not',
    answered: 'yanıtlandı',
    deleted: 'Silinmiş not',
    related: 'Ayrıca bakınız',
    tags: 'Etiketler',
    open: 'Metinde aç',
    written: 'Yazıldı',
    edited: 'düzenlendi',
    lost: 'Bu sözler metinde bulunamadı.',
    columns: [
      'Kimlik',
      'Türü',
      'Yanıtlanan',
      'Konuşma',
      'Eser',
      'Eserin adı',
      'Yer',
      'İşaretlenen dil',
      'İşaretlenen sözler',
      'Türkçe cümle',
      'İngilizce cümle',
      'Anlamı',
      'Tutum',
      'Yorum',
      'Yorumun dili',
      'Etiketler',
      'Yazıldığı an (UTC)',
      'Son değişiklik (UTC)',
      'Sürüm',
      'Bağlantı',
    ],
  },
  en: {
    title: 'My notes',
    count: (count) => (count === 1 ? '1 note or reply' : `${count} notes and replies`),
    none: 'There are no notes in this file.',
    language: { tr: 'Turkish', en: 'English' },
    meaning: { idea: 'Idea', question: 'Question', wording: 'Wording', doubt: 'Doubt' },
    stance: { agrees: 'agrees', contests: 'contests', asks: 'asks', cites: 'gives a source' },
    reply: 'Reply',
    note: 'Note',
    answered: 'answered',
    deleted: 'Deleted note',
    related: 'See also',
    tags: 'Tags',
    open: 'Open in the text',
    written: 'Written',
    edited: 'edited',
    lost: 'These words were not found in the text.',
    columns: [
      'Id',
      'Kind',
      'In reply to',
      'Thread',
      'Work',
      'Title of the work',
      'Place',
      'Marked language',
      'Marked words',
      'Turkish sentence',
      'English sentence',
      'Meaning',
      'Stance',
      'Comment',
      'Language of the comment',
      'Tags',
      'Written (UTC)',
      'Last changed (UTC)',
      'Revision',
      'Link',
    ],
  },
}
