import 'server-only'
import { z } from 'zod'

/** What a seminar is described by in a form: texts, empty where nothing is said; a box that is ticked is sent as 1. */
export const SEMINAR_FIELDS = {
  name: z.string(),
  lang: z.string(),
  startsOn: z.string().optional(),
  endsOn: z.string().optional(),
  description: z.string().optional(),
  nameOnly: z.string().optional(),
}

/** The same as verbs take it. */
export function readSeminar(fields: (name: string) => string) {
  return {
    name: fields('name').trim(),
    lang: fields('lang'),
    startsOn: fields('startsOn') || null,
    endsOn: fields('endsOn') || null,
    description: fields('description').trim(),
    nameOnly: fields('nameOnly') === '1',
  }
}
