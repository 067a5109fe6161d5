import 'server-only'
import { openDatabase } from './open-database'

/** Run as a process of its own by durability.test.ts: the database file, how many times. */
const [file = '', rounds = '0'] = process.argv.slice(2)
const database = openDatabase(file)
for (let round = 0; round < Number(rounds); round++) {
  await database.$transaction(async (transaction) => {
    const head = await transaction.changeHead.findUniqueOrThrow({ where: { id: 1 } })
    await transaction.changeHead.update({ where: { id: 1 }, data: { sequence: head.sequence + 1n } })
  })
}
await database.$disconnect()
console.log('done')
