import type { SeminarInput } from '../../lib/seminar/seminar'
import { deriveId } from '../../lib/portable/derive-id'
import { PEOPLE } from './people'
import { parseTime } from './story-clock'

export const WORK = 'kritik-mineraller'

/** When it was opened, by whom, and by what people join: they are the same in every demonstration. */
export const OPENED = { at: '2026-09-28 10:00', by: 'karaagac', code: 'BRDSTR26' } as const

/** When everybody looks in for the last time but one: what comes later is new to them. */
export const LOOKED = '2026-11-21 19:00'

export const SEMINAR = {
  work: WORK,
  name: 'Çeviri atölyesi',
  lang: 'tr',
  startsOn: '2026-10-05',
  endsOn: '2026-12-18',
  description:
    'Bir metni iki dilde, yan yana okuyoruz. Her hafta bir paragraf: önce sözcükler, sonra savlar, en son atıflar.\n\nThis is a demonstration: everybody in it is made up.',
  nameOnly: true,
  pseudonyms: false,
  displayName: PEOPLE.karaagac.name,
} as const satisfies SeminarInput

export const seminarId = (): string => deriveId(parseTime(OPENED.at).toISOString(), 'demo seminar')
