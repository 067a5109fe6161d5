import 'server-only'
import { z } from 'zod'
import { SeminarPatch } from '@/lib/seminar/seminar'
import { seminarPath } from '@/lib/seminar/seminar-paths'
import { patchSeminar } from '../../../seminar/patch-seminar'
import { renewKeys } from '../../../seminar/renew-keys'
import { defineSeminarForm, someone } from '../../define-seminar-form'
import { seminarParams } from '../../parameters'
import { parseFields } from './parse-fields'
import { readSeminar, SEMINAR_FIELDS } from './seminar-fields'

const settings = (locale: 'tr' | 'en', { id }: Readonly<Record<string, string>>) =>
  seminarPath('/seminars/[seminar]/settings', locale, { seminar: id ?? '' })

const version = z.coerce.number().int().min(1)

export const changeSeminarForm = defineSeminarForm(
  {
    path: '/api/forms/seminars/{id}',
    operation: 'changeSeminarForm',
    summary:
      'From the settings of a seminar I teach: change it, if it is still in the version the page showed.',
    form: 'change',
    params: seminarParams,
    fields: { ...SEMINAR_FIELDS, version: z.string() },
    kept: ['name', 'lang', 'startsOn', 'endsOn', 'description', 'nameOnly'],
    page: settings,
  },
  async ({ viewer, params, fields, locale }) => {
    const reader = someone(viewer)
    const patch = parseFields(SeminarPatch, readSeminar(fields))
    const match = parseFields(version, fields('version'))
    await patchSeminar({ viewer: reader, id: params['id'] ?? '', patch, match })
    return { to: settings(locale, params) }
  },
)

export const archiveSeminarForm = defineSeminarForm(
  {
    path: '/api/forms/seminars/{id}/archive',
    operation: 'archiveSeminarForm',
    summary: 'From the settings of a seminar I teach: archive it, or write in it again.',
    form: 'archive',
    params: seminarParams,
    fields: { archived: z.enum(['0', '1']), version: z.string() },
    page: settings,
  },
  async ({ viewer, params, fields, locale }) => {
    const reader = someone(viewer)
    const archived = parseFields(z.enum(['0', '1']), fields('archived')) === '1'
    const match = parseFields(version, fields('version'))
    await patchSeminar({ viewer: reader, id: params['id'] ?? '', patch: { archived }, match })
    return { to: settings(locale, params) }
  },
)

export const renewKeysForm = defineSeminarForm(
  {
    path: '/api/forms/seminars/{id}/keys',
    operation: 'renewKeysForm',
    summary: 'From the settings of a seminar I teach: a new code and a new link.',
    form: 'keys',
    params: seminarParams,
    fields: {},
    page: settings,
  },
  async ({ viewer, params, locale }) => {
    await renewKeys({ viewer: someone(viewer), id: params['id'] ?? '' })
    return { to: settings(locale, params) }
  },
)
