import { randomUUID } from 'node:crypto'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { v7 } from 'uuid'

type Row = Record<string, unknown>

interface Pattern {
  dataFolder: string
  texts: readonly string[]
  /** A note in a seminar: where it stands, what it marks and who wrote it is so of the copies. */
  note: string
  /** Who is told of all of them, and has written the same in public. */
  reader: string
}

/**
 * Writes into the database of a running server, for each text, somebody in the seminar who is called so and a note of
 * theirs that says so, with all that hangs on both. Nothing looks at it on the way: what is shown must be safe whoever let
 * it in, and much is longer here than it may be.
 */
export function fillRows({ dataFolder, texts, note, reader }: Pattern): void {
  const sqlite = new Sqlite(path.join(dataFolder, 'yanyana.db'))
  const find = (table: string, column: string, value: unknown) =>
    sqlite.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).get(value) as Row
  const put = (table: string, row: Row) => {
    const names = Object.keys(row)
    const values = names.map(() => '?').join()
    sqlite
      .prepare(`INSERT INTO "${table}" ("${names.join('","')}") VALUES (${values})`)
      .run(...Object.values(row))
  }
  const annotation = find('Annotation', 'id', note)
  const target = find('Target', 'annotationId', note)
  const member = find('Membership', 'id', annotation['memberId'])
  const person = find('User', 'id', annotation['ownerId'])
  const { createdAt: at } = annotation
  const { seminarId } = member
  const write = (text: string, reason: string, changes: Row) => {
    const annotationId = v7()
    put('Annotation', {
      ...{ ...annotation, id: annotationId, thread: annotationId, fingerprint: null, bodyText: text },
      ...{ hiddenAt: null, hiddenFor: null, veiled: 0, ...changes },
    })
    put('Target', { ...target, annotationId, exact: text, prefix: text, suffix: text })
    put('AnnotationTag', { annotationId, position: 0, tag: text, folded: text })
    put('Flag', { annotationId, readerId: reader, reason, at })
    return annotationId
  }
  sqlite.transaction(() => {
    for (const [index, text] of texts.entries()) {
      const reason = texts[(index + 1) % texts.length] ?? ''
      const [personId, memberId] = [randomUUID(), randomUUID()]
      const email = `"${text}"${index}@example.org`
      put('User', { ...person, id: personId, name: text, email, isAnonymous: 0, mayTeach: 1 })
      // Every other one stands under another name, which is as bad.
      const pseudonym = index % 2 === 0 ? reason : null
      const called = { displayName: text, foldedName: text, pseudonym }
      put('Membership', { ...member, id: memberId, personId, ...called })
      const hidden = index % 2 === 0 ? {} : { hiddenAt: at, hiddenFor: reason, veiled: 1 }
      const inside = write(text, reason, { ownerId: personId, memberId, ...hidden })
      const open = write(text, reason, { ownerId: reader, layer: 'public', memberId: null })
      put('Notice', { readerId: reader, annotationId: inside, kind: 'mention', at, readAt: null })
      const entry = { id: v7(), at, kind: 'hide', reason }
      put('ModerationEntry', { ...entry, seminarId, actorId: memberId, memberId, annotationId: inside })
      put('HostEntry', { ...entry, hostId: personId, annotationId: open })
    }
  })()
  sqlite.close()
}

/** Gives a seminar a name, and a description, that are longer than any may be. */
export function nameSeminar(dataFolder: string, id: string, text: string): void {
  const sqlite = new Sqlite(path.join(dataFolder, 'yanyana.db'))
  sqlite.prepare('UPDATE "Seminar" SET "name" = ?, "description" = ? WHERE "id" = ?').run(text, text, id)
  sqlite.close()
}
