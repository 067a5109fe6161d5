import type { APIRequestContext } from '@playwright/test'
import { v7 } from 'uuid'
import type { Seminar, SeminarInput } from '../lib/seminar/seminar'
import { PASSWORD } from './account-page'
import { readLink } from './kept-mail'
import { WORK } from './site'

/** A server as somebody’s browser speaks to it through the API: its cookies are those of the browser’s pages. */
export interface Speaker {
  request: APIRequestContext
  origin: string
}

/** Makes somebody an account: only with one are seminars opened. */
export async function openAccount(
  { request, origin }: Speaker,
  dataFolder: string,
  email: string,
): Promise<void> {
  const headers = { origin }
  await request.post('/api/account/sign-up', { headers, data: { email }, failOnStatusCode: true })
  const [, link = ''] = (await readLink(dataFolder, email)).split('link=')
  const data = { link, name: 'Öğretmen', password: PASSWORD }
  await request.post('/api/account/choose-password', { headers, data, failOnStatusCode: true })
}

/** Opens a seminar on the essay, as its teacher. */
export async function openSeminar(
  { request, origin }: Speaker,
  given: Partial<SeminarInput> & Pick<SeminarInput, 'name' | 'displayName'>,
): Promise<Seminar> {
  const input: SeminarInput = {
    ...{ work: WORK, lang: 'tr', startsOn: null, endsOn: null, description: '' },
    ...{ nameOnly: true, pseudonyms: false },
    ...given,
  }
  const answer = await request.put(`/api/seminars/${v7()}`, {
    headers: { origin },
    data: input,
    failOnStatusCode: true,
  })
  return (await answer.json()) as Seminar
}

/** Joins a seminar with a display name alone. */
export async function join(
  { request, origin }: Speaker,
  { join: keys }: Seminar,
  displayName: string,
): Promise<Seminar> {
  const headers = { origin }
  await request.post('/api/session', { headers, failOnStatusCode: true })
  const answer = await request.post('/api/join', {
    headers,
    data: { code: keys?.code ?? '', displayName },
    failOnStatusCode: true,
  })
  return (await answer.json()) as Seminar
}

/** Changes a member, as a teacher does: suspends them, or lets them back. */
export async function setState(
  { request, origin }: Speaker,
  { id, me }: Seminar,
  state: 'active' | 'suspended' | 'removed',
): Promise<void> {
  const headers = { origin }
  await request.patch(`/api/seminars/${id}/members/${me.id}`, {
    headers,
    data: { state },
    failOnStatusCode: true,
  })
}
