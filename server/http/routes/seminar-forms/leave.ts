import 'server-only'
import { Leaving } from '@/lib/seminar/member'
import { seminarPath } from '@/lib/seminar/seminar-paths'
import { leaveSeminar } from '../../../seminar/leave-seminar'
import { defineSeminarForm, someone } from '../../define-seminar-form'
import { seminarParams } from '../../parameters'
import { parseFields } from './parse-fields'

export const leaveSeminarForm = defineSeminarForm(
  {
    path: '/api/forms/seminars/{id}/leave',
    operation: 'leaveSeminarForm',
    summary: 'From the settings of a seminar I am in: leave it; my notes stay, or are erased first.',
    form: 'leave',
    params: seminarParams,
    fields: Leaving.shape,
    kept: ['notes'],
    page: (locale, { id }) => seminarPath('/seminars/[seminar]/settings', locale, { seminar: id ?? '' }),
  },
  async ({ viewer, params, fields, locale }) => {
    const reader = someone(viewer)
    const { notes } = parseFields(Leaving, { notes: fields('notes') })
    await leaveSeminar({ viewer: reader, id: params['id'] ?? '', notes })
    return { to: seminarPath('/seminars', locale) }
  },
)
