import 'server-only'
import { z } from 'zod'
import { MemberPatch } from '@/lib/seminar/member'
import { ROLES } from '@/lib/seminar/role'
import { seminarPath } from '@/lib/seminar/seminar-paths'
import { patchMember } from '../../../seminar/patch-member'
import { defineSeminarForm, someone } from '../../define-seminar-form'
import { memberParams } from '../../parameters'
import { parseFields } from './parse-fields'

const STATES = ['active', 'suspended', 'removed'] as const

const Deed = z.enum([...ROLES, ...STATES])

export const changeMemberForm = defineSeminarForm(
  {
    path: '/api/forms/seminars/{id}/members/{member}',
    operation: 'changeMemberForm',
    summary:
      'From the roster of a seminar I teach: another role for a member, or suspend, let back or remove them.',
    form: 'member',
    params: memberParams,
    fields: { deed: Deed, reason: z.string().optional() },
    page: (locale, { id }) => seminarPath('/seminars/[seminar]/people', locale, { seminar: id ?? '' }),
  },
  async ({ viewer, params, fields, locale }) => {
    const reader = someone(viewer)
    const deed = parseFields(Deed, fields('deed'))
    const role = ROLES.find((one) => one === deed)
    const state = STATES.find((one) => one === deed)
    const reason = fields('reason').trim()
    const patch = parseFields(MemberPatch, {
      ...(role && { role }),
      ...(state && { state }),
      ...(reason !== '' && { reason }),
    })
    const { id = '', member = '' } = params
    const { items } = await patchMember({ viewer: reader, id, member, patch })
    const seminar = { seminar: id }
    // Who has stepped down reads the roster as others do.
    return items.some((one) => one.mine && one.role === 'teacher')
      ? { to: `${seminarPath('/seminars/[seminar]/people', locale, seminar)}#member-${member}` }
      : { to: seminarPath('/seminars/[seminar]/people', locale, seminar) }
  },
)
