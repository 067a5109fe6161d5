import 'server-only'
import { z } from 'zod'
import { writeSeminarQuery } from '@/lib/seminar/reading-query'
import { JoinInput } from '@/lib/seminar/seminar'
import { seminarPath } from '@/lib/seminar/seminar-paths'
import type { Viewer } from '@/lib/session/viewer'
import { readerPath } from '@/lib/work/reader-path'
import { Problem } from '../../../problem'
import { joinSeminar } from '../../../seminar/join-seminar'
import { previewJoin } from '../../../seminar/preview-join'
import { makeAnonymousSession } from '../../../session/make-anonymous-session'
import { defineSeminarForm } from '../../define-seminar-form'
import { spend } from '../../rate-limit'
import { parseFields } from './parse-fields'

export const joinSeminarForm = defineSeminarForm(
  {
    path: '/api/forms/join',
    operation: 'joinSeminarForm',
    summary: 'From the page that says what a code or a link lets into: join, and go on to the text.',
    form: 'join',
    fields: { code: z.string().optional(), link: z.string().optional(), displayName: z.string() },
    kept: ['displayName'],
    page: (locale, _, { code, link }) =>
      link
        ? seminarPath('/join/[link]', locale, { link })
        : `${seminarPath('/join', locale)}?${new URLSearchParams({ code: code ?? '' }).toString()}`,
  },
  async ({ viewer, fields, locale, source, cookies }) => {
    spend('join', viewer?.id ?? source)
    spend('joinFrom', source)
    const key = fields('link') === '' ? { code: fields('code') } : { link: fields('link') }
    const input = parseFields(JoinInput, { ...key, displayName: fields('displayName') })
    // Nobody becomes somebody for a key that fits nothing.
    const { refused } = await previewJoin({ viewer, key })
    if (refused !== null) throw new Problem(refused)
    const { seminar } = await joinSeminar({ viewer: viewer ?? (await begin(source, cookies)), input })
    return { to: readerPath(seminar.work, locale) + writeSeminarQuery(seminar.id), silent: true }
  },
)

/** A new reader, known by the cookies that are sent, whether they then join or are asked for another name. */
async function begin(source: string, cookies: string[]): Promise<Viewer> {
  spend('session', source)
  const made = await makeAnonymousSession()
  cookies.push(...made.cookies)
  if (made.viewer === null) throw new Problem('no-session')
  return made.viewer
}
