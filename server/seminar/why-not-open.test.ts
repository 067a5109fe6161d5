import { expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeReader, newId } from '../annotation/annotation.fixture'
import { changeSettings } from '../host/settings'
import { putSeminar } from './put-seminar'
import { makeAccount, makeSeminarInput } from './seminar.fixture'
import { whyNotOpen } from './why-not-open'

const test = useTestDatabase()

it('takes an account, and the host’s word where teachers are named', async () => {
  expect(await whyNotOpen(await makeReader())).toBe('account-needed')
  const viewer = await makeAccount()
  expect(await whyNotOpen(viewer)).toBeNull()
  await changeSettings({ openers: 'named' }, 'host')
  const request = { viewer, id: newId(), input: makeSeminarInput() }
  await expect(putSeminar(request)).rejects.toMatchObject({ code: 'teachers-named' })
  await test.database.user.update({ where: { id: viewer.id }, data: { mayTeach: true } })
  expect((await putSeminar(request)).outcome).toBe('created')
})
