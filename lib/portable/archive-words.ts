import type { Side } from '../text/side'

/** What the archive of everything says of itself, and what it calls its files. */
export const ARCHIVE_WORDS: Readonly<Record<Side, { readme: string; notes: string; text: string }>> = {
  tr: {
    readme: 'OKUBENI.txt',
    notes: 'notlar',
    text: `Yanyana: bu okurun sunucudaki bütün verileri

notlar.jsonld   Notların ve yanıtların eksiksiz hâli (W3C Web Annotation). Geri almak için bu dosyayı kullanın.
notlar.md       Aynı notlar, okumak için (Markdown).
notlar.html     Aynı notlar, yazdırmak için; iki dil yan yana.
notlar.csv      Aynı notlar, hesap tablosu için. Bir hücrenin başındaki tek kesme işareti (') formül çalışmasın diyedir.
gecmis.json     Düzenlenmiş yorumların önceki hâlleri.
okur.json       Okurun kimliği, oturum zamanları, verdiği tepkiler ve silinmiş notların kimlikleri.

Henüz gönderilmemiş notlarla taslaklar tarayıcıdadır; bu arşivde yoktur.
`,
  },
  en: {
    readme: 'README.txt',
    notes: 'notes',
    text: `Yanyana: everything the server holds of this reader

notes.jsonld   Notes and replies, complete (W3C Web Annotation). This is the file to bring back in.
notes.md       The same notes, to be read (Markdown).
notes.html     The same notes, to be printed, the two languages side by side.
notes.csv      The same notes, for a spreadsheet. An apostrophe (') at the start of a cell keeps formulas from running.
history.json   Earlier states of comments that were edited.
reader.json    The reader's id, times of sessions, reactions given, and the ids of deleted notes.

Notes that have not been sent yet, and drafts, are in the browser and not in this archive.
`,
  },
}
