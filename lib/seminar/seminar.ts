import { z } from 'zod'
import { isStorable } from '../annotation/storable'
import { UuidV7 } from '../annotation/uuid'
import { SIDES } from '../text/side'
import { WorkId } from '../work/ids'
import { DisplayName } from './display-name'
import { SEMINAR_LIMITS } from './limits'
import { MemberId } from './member'
import { ROLES } from './role'

/** UUIDv7 in lower case, made by the client before anything is sent. */
export const SeminarId = UuidV7

const name = z
  .string()
  .max(SEMINAR_LIMITS.name)
  .refine((text) => isStorable(text) && text.trim() !== '', 'blank')

const description = z.string().max(SEMINAR_LIMITS.description).refine(isStorable, 'unstorable')

const day = z.iso.date().nullable()

/** What its teachers may change later. */
const changeable = {
  name,
  /** The language it is held in. */
  lang: z.enum(SIDES),
  /** The first and the last day, as 2026-11-22. */
  startsOn: day,
  endsOn: day,
  description,
  /** Whether a visitor may join with a display name alone; else it takes an account. */
  nameOnly: z.boolean(),
}

const inOrder = ({ startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null }) =>
  !startsOn || !endsOn || startsOn <= endsOn

/** What a client sends to open a seminar. */
export const SeminarInput = z
  .strictObject({
    work: WorkId,
    ...changeable,
    /** Whether those who join stand under pseudonyms. It is told before anybody writes, so it never changes. */
    pseudonyms: z.boolean(),
    /** How whoever opens it is called there. */
    displayName: DisplayName,
    /** An earlier one on the same work whose notes by the same teacher are to stand in this one, too. */
    cloneOf: SeminarId.exactOptional(),
  })
  .refine(inOrder, { path: ['endsOn'], message: 'before-start' })

export type SeminarInput = z.infer<typeof SeminarInput>

/** What may change later; a field left out stays. */
export const SeminarPatch = z
  .strictObject({
    name: name.exactOptional(),
    lang: changeable.lang.exactOptional(),
    startsOn: day.exactOptional(),
    endsOn: day.exactOptional(),
    description: description.exactOptional(),
    nameOnly: z.boolean().exactOptional(),
    /** Archived, a seminar is read and no more written in. */
    archived: z.boolean().exactOptional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'empty')

export type SeminarPatch = z.infer<typeof SeminarPatch>

/** What lets somebody join. */
export const JoinKeys = z.strictObject({ code: z.string(), link: z.string() })

/** A seminar as one of its members is told of it. Times are ISO 8601 in UTC; `version` counts from 1 and is the ETag. */
export const Seminar = z.strictObject({
  id: SeminarId,
  work: WorkId,
  ...changeable,
  pseudonyms: z.boolean(),
  archivedAt: z.iso.datetime().nullable(),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** The viewer in it: their id there, how others see them named, what they are, and whether they may write. */
  me: z.strictObject({
    id: MemberId,
    name: z.string().nullable(),
    displayName: z.string(),
    role: z.enum(ROLES),
    suspended: z.boolean(),
    writes: z.boolean(),
  }),
  /** How many are in it now. */
  members: z.int(),
  /** Told to teachers. */
  join: JoinKeys.nullable(),
})

export type Seminar = z.infer<typeof Seminar>

/** The seminars of the viewer, the latest opened first. */
export const SeminarList = z.strictObject({ items: z.array(Seminar) })

export type SeminarList = z.infer<typeof SeminarList>

/** By which somebody joins: what was typed, or what the link holds. */
const key = { code: z.string().max(40).exactOptional(), link: z.string().max(100).exactOptional() }

const oneKey = ({ code, link }: { code?: string; link?: string }) =>
  (code === undefined) !== (link === undefined)

export const JoinKey = z.strictObject(key).refine(oneKey, 'one-key')

export type JoinKey = z.infer<typeof JoinKey>

export const JoinInput = z.strictObject({ ...key, displayName: DisplayName }).refine(oneKey, 'one-key')

export type JoinInput = z.infer<typeof JoinInput>

/** What somebody is told before they join: above all, under what name they will stand. */
export const JoinPreview = z.strictObject({
  id: SeminarId,
  work: WorkId,
  name: z.string(),
  lang: z.enum(SIDES),
  startsOn: day,
  endsOn: day,
  description: z.string(),
  pseudonyms: z.boolean(),
  /** Who teaches it, by the names they stand under there. */
  teachers: z.array(z.string()),
  /** Whether the viewer may join as they are; else why not. */
  admits: z.boolean(),
  refused: z.enum(['account-needed', 'join-refused']).nullable(),
  /** Whether they are in it already. */
  joined: z.boolean(),
})

export type JoinPreview = z.infer<typeof JoinPreview>
