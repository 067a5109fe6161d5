/** What a reader has begun and the server does not have yet. */
export type StoreName = 'outbox' | 'drafts'

/** Texts to put under their keys, and keys to clear. */
export type Changes = { readonly write: ReadonlyMap<string, string>; readonly remove: readonly string[] }

/** The browser's database for what must outlive the page. Everything rejects where it is not to be had. */
export type KeptDatabase = {
  /** Every text of a store, in the order of its keys. */
  read(store: StoreName): Promise<string[]>
  /** Changes a store in view of all it holds, as one step: no other tab's change comes between. On disk when it resolves. */
  change(store: StoreName, decide: (texts: string[]) => Changes): Promise<void>
  /** Changes a store whatever it holds. Handed to the browser at once: the page may die before it resolves. */
  write(store: StoreName, changes: Changes): Promise<void>
}

const NAME = 'yanyana'
const VERSION = 1
const STORES: readonly StoreName[] = ['outbox', 'drafts']

/** How long the browser may take to open its database, in milliseconds. Some never answer. */
const PATIENCE = 3_000

/** Opens the database when it is first asked for, and again whenever the browser has closed it. */
export function openKeptDatabase(factory: IDBFactory | null, patience = PATIENCE): KeptDatabase {
  let opening: Promise<IDBDatabase> | null = null
  let isLate = false

  function connect(): Promise<IDBDatabase> {
    if (opening === null) {
      const forget = () => (opening = null)
      opening = open(factory, forget)
      opening.then(() => (isLate = false), forget)
    }
    // Who has waited for it in vain does not wait again: it is asked anew, and used as soon as it answers.
    return inTime(opening, isLate ? 0 : patience, () => (isLate = true))
  }

  async function begin(...how: Parameters<IDBDatabase['transaction']>): Promise<IDBTransaction> {
    const database = await connect()
    try {
      return database.transaction(...how)
    } catch {
      // Closed since, without a word.
      opening = null
      return (await connect()).transaction(...how)
    }
  }

  return {
    read: async (store) => {
      const transaction = await begin(store, 'readonly')
      const texts = transaction.objectStore(store).getAll() as IDBRequest<string[]>
      await ending(transaction)
      return texts.result
    },
    change: async (store, decide) => {
      const transaction = await begin(store, 'readwrite', { durability: 'strict' })
      const texts = transaction.objectStore(store).getAll() as IDBRequest<string[]>
      texts.onsuccess = () => apply(transaction, store, decide(texts.result))
      await ending(transaction)
    },
    write: async (store, changes) => {
      const transaction = await begin(store, 'readwrite', { durability: 'relaxed' })
      apply(transaction, store, changes)
      await ending(transaction)
    },
  }
}

function open(factory: IDBFactory | null, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (factory === null) throw new Error('no database')
    const request = factory.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store)
    }
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onsuccess = () => {
      const database = request.result
      database.onclose = onClosed
      // A newer edition of this page needs it in another shape: this one must let go of it.
      database.onversionchange = () => {
        database.close()
        onClosed()
      }
      resolve(database)
    }
  })
}

function apply(transaction: IDBTransaction, store: StoreName, { write, remove }: Changes): void {
  const texts = transaction.objectStore(store)
  for (const [key, text] of write) texts.put(text, key)
  for (const key of remove) texts.delete(key)
  transaction.commit()
}

function ending(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave up'))
  })
}

function inTime<T>(answer: Promise<T>, patience: number, onLate: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onLate()
      reject(new Error('the database does not answer'))
    }, patience)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
