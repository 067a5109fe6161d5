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

/** The layer all members of a seminar share. */
export function layerOf(seminar: string): SeminarLayer {
  return `seminar:${seminar}`
}

/** The layer of the teachers of a seminar. */
export function teachersOf(layer: SeminarLayer): TeachersLayer {
  return `teachers:${layer.slice('seminar:'.length)}`
}

/** The seminar a layer belongs to; null for what is in none, and for what is no layer. */
export function seminarOf(layer: string): string | null {
  return /^(?:seminar|teachers):(.+)$/.exec(layer)?.[1] ?? null
}

/**
 * Whether somebody could come to see in `to` what they could not in `from`. Narrower than a seminar are its teachers; than
 * everything, the private layer. Another seminar is other eyes; nothing is wider than the public layer.
 */
export function isWider(from: Layer, to: Layer): boolean {
  if (from === to || to === 'private' || from === 'public') return false
  return !(from.startsWith('seminar:') && to === teachersOf(from as SeminarLayer))
}
