import 'server-only'
import { teachersOf } from '@/lib/annotation/layer'
import { PEOPLE, type Cast, type Person } from './cast.fixture'

/** What of a row of Annotation says who sees it. */
export interface SeenRow {
  layer: string
  ownerId: string
  asideTo: string | null
  /** As SQLite has it: 0 or 1. */
  veiled: number
}

const TEACHERS: readonly Person[] = ['teacher', 'coteacher']
const TEAM: readonly Person[] = [...TEACHERS, 'assistant']
const CLASS: readonly Person[] = [...TEAM, 'ayse', 'bora', 'suspended', 'both']

/** Who may see an annotation, said without the rules that are tried here. */
export function whoSees(cast: Cast, row: SeenRow, isOpen: boolean): readonly Person[] {
  const writer = PEOPLE.filter((person) => cast.viewers[person]?.id === row.ownerId)
  return [...writer, ...othersWhoSee(cast, row, isOpen)]
}

function othersWhoSee(cast: Cast, row: SeenRow, isOpen: boolean): readonly Person[] {
  const { layer, asideTo } = row
  const isVeiled = row.veiled !== 0
  if (layer === 'public') return isOpen ? (isVeiled ? ['host'] : PEOPLE) : []
  if (layer === cast.one) {
    if (asideTo === null) return isVeiled ? TEAM : CLASS
    return isVeiled ? TEACHERS : [...TEACHERS, ...PEOPLE.filter((person) => isMember(cast, person, asideTo))]
  }
  if (layer === cast.other) return isVeiled ? ['elsewhere'] : ['elsewhere', 'both']
  return layer === teachersOf(cast.one) ? TEAM : []
}

const isMember = ({ viewers }: Cast, person: Person, id: string) =>
  viewers[person]?.memberships.some((membership) => membership.id === id) === true

/** Who is told that an annotation was flagged, beside whoever did that. */
export function whoModerates(cast: Cast, { layer }: SeenRow): readonly Person[] {
  if (layer === 'public') return ['host']
  return layer === cast.one ? TEAM : ['elsewhere']
}
