import { getWork } from '../../server/content/load-work'
import { doDeed } from './do-deed'
import { listDeeds } from './list-deeds'
import { NOTES } from './notes'
import { openClass } from './open-class'
import { WORK } from './seminar'
import { withStoryClock } from './story-clock'

/** Writes the demonstration into the database of this process, which must be empty; the same each time. */
export async function writeDemo(): Promise<void> {
  const work = await getWork(WORK)
  await withStoryClock(async (setClock) => {
    const world = { work, ...(await openClass(setClock)) }
    for (const deed of listDeeds(NOTES)) {
      setClock(deed.at)
      await doDeed(world, deed)
    }
  })
}
