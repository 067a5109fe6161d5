import path from 'node:path'
import { listWorkFolders } from '../server/content/list-work-folders'
import { reviseWork } from './revise/revise-work'

/** `npm run revise -- <work>`: makes a new revision of the changes since the last commit. */
const work = process.argv[2]
const works = await listWorkFolders('content')
if (work === undefined || !works.includes(work)) {
  console.error(`Name a work: npm run revise -- ${works.join(' | ')}`)
  process.exit(1)
}
const today = new Date().toISOString().slice(0, 10)
try {
  const record = await reviseWork(path.join('content', work), today)
  console.log(
    record === null
      ? `No text of ${work} was changed since the last commit.`
      : `${record}\nWrite there, in both languages, why it was changed; then run npm run check:content.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
