import 'server-only'
import { z } from 'zod'
import { AnnotationId } from '@/lib/annotation/annotation'
import { Reason } from '@/lib/seminar/moderation'
import { seminarPath } from '@/lib/seminar/seminar-paths'
import { dismissFlags } from '../../../moderation/dismiss-flags'
import { setHidden } from '../../../moderation/set-hidden'
import { defineSeminarForm, someone } from '../../define-seminar-form'
import { seminarParams } from '../../parameters'
import { parseFields } from './parse-fields'

const Deed = z.enum(['keep', 'hide', 'show'])

export const moderateForm = defineSeminarForm(
  {
    path: '/api/forms/seminars/{id}/flagged',
    operation: 'moderateForm',
    summary:
      'From the page of what was flagged in a seminar: let it stand, hide it with a reason, or show it again.',
    form: 'moderate',
    params: seminarParams,
    fields: { annotation: z.string(), deed: Deed, reason: z.string().optional() },
    kept: ['annotation', 'reason'],
    page: (locale, { id }) => seminarPath('/seminars/[seminar]/moderation', locale, { seminar: id ?? '' }),
  },
  async ({ viewer, params, fields, locale }) => {
    const reader = someone(viewer)
    const id = parseFields(AnnotationId, fields('annotation'))
    const deed = parseFields(Deed, fields('deed'))
    if (deed === 'keep') await dismissFlags({ viewer: reader, id })
    else if (deed === 'show') await setHidden({ viewer: reader, id, reason: null })
    else {
      const { reason } = parseFields(Reason, { reason: fields('reason').trim() })
      await setHidden({ viewer: reader, id, reason })
    }
    return { to: seminarPath('/seminars/[seminar]/moderation', locale, { seminar: params['id'] ?? '' }) }
  },
)
