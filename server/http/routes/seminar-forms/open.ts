import 'server-only'
import { z } from 'zod'
import { SeminarId, SeminarInput } from '@/lib/seminar/seminar'
import { seminarPath } from '@/lib/seminar/seminar-paths'
import { Problem } from '../../../problem'
import { putSeminar } from '../../../seminar/put-seminar'
import { defineSeminarForm } from '../../define-seminar-form'
import { parseFields } from './parse-fields'
import { readSeminar, SEMINAR_FIELDS } from './seminar-fields'

export const openSeminarForm = defineSeminarForm(
  {
    path: '/api/forms/open-seminar',
    operation: 'openSeminarForm',
    summary: 'From the page of a new seminar: open it, under the id that the page gave.',
    form: 'open',
    fields: {
      ...SEMINAR_FIELDS,
      ...{ id: z.string(), work: z.string(), displayName: z.string() },
      ...{ pseudonyms: z.string().optional(), from: z.string().optional(), notes: z.string().optional() },
    },
    kept: [
      ...(['work', 'name', 'lang', 'startsOn', 'endsOn', 'description', 'nameOnly'] as const),
      ...(['displayName', 'pseudonyms', 'notes'] as const),
    ],
    page: (locale, _, { from }) =>
      seminarPath('/seminars/new', locale) + (from ? `?${new URLSearchParams({ from }).toString()}` : ''),
  },
  async ({ viewer, fields, locale }) => {
    if (viewer === null) throw new Problem('account-needed')
    const id = parseFields(SeminarId, fields('id'))
    const input = parseFields(SeminarInput, {
      ...readSeminar(fields),
      work: fields('work'),
      displayName: fields('displayName'),
      pseudonyms: fields('pseudonyms') === '1',
      ...(fields('from') !== '' && fields('notes') === '1' && { cloneOf: fields('from') }),
    })
    await putSeminar({ viewer, id, input })
    return { to: seminarPath('/seminars/[seminar]', locale, { seminar: id }) }
  },
)
