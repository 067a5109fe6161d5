import { z } from 'zod'
import { UuidV7 } from './uuid'

/** What all members of a seminar share. */
export const SeminarLayer = z.templateLiteral(['seminar:', UuidV7])

export type SeminarLayer = z.infer<typeof SeminarLayer>

/** What the teachers and assistants of a seminar share. */
export const TeachersLayer = z.templateLiteral(['teachers:', UuidV7])

export type TeachersLayer = z.infer<typeof TeachersLayer>

/** Whose eyes an annotation is for: its own reader’s, a seminar’s, those of a seminar’s teachers, or everybody’s. */
export const Layer = z.union([z.literal(['private', 'public']), SeminarLayer, TeachersLayer])

export type Layer = z.infer<typeof Layer>

export { isWider, layerOf, seminarOf, teachersOf } from './layer-names'
