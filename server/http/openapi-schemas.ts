import 'server-only'
import { z } from 'zod'
import { Annotation, AnnotationInput, AnnotationPatch } from '@/lib/annotation/annotation'
import { AnnotationHistory } from '@/lib/annotation/annotation-history'
import { AnnotationPage, ChangePage } from '@/lib/annotation/annotation-page'
import { Target } from '@/lib/anchor/target'
import { InboxItem, InboxPage } from '@/lib/inbox/inbox-page'
import { NotebookItem, NotebookPage } from '@/lib/notebook/notebook-page'
import { Passage } from '@/lib/notebook/passage'
import { FoundSentence, SentencePage } from '@/lib/search/search-document'
import { RevisionDocument } from '@/lib/work/revision-document'
import { FlaggedList, HostLog, ModerationLog } from '@/lib/seminar/moderation'
import { Member, MemberList } from '@/lib/seminar/member'
import { JoinPreview, Seminar, SeminarInput, SeminarList, SeminarPatch } from '@/lib/seminar/seminar'
import { ImportReport } from '@/lib/portable/import-report'
import { ProblemDocument } from '@/lib/problem/problem-document'
import { SessionDocument } from '@/lib/session/session-document'
import { Health } from '../health/check-health'

type Json = Record<string, unknown>

/** Schemas that the document names. The others stand where they are used. */
const NAMED = {
  Annotation,
  AnnotationHistory,
  AnnotationInput,
  AnnotationPage,
  AnnotationPatch,
  ChangePage,
  FlaggedList,
  FoundSentence,
  Health,
  HostLog,
  ImportReport,
  InboxItem,
  InboxPage,
  JoinPreview,
  Member,
  MemberList,
  ModerationLog,
  NotebookItem,
  NotebookPage,
  Passage,
  ProblemDocument,
  RevisionDocument,
  Seminar,
  SeminarInput,
  SeminarList,
  SeminarPatch,
  SentencePage,
  SessionDocument,
  Target,
} as const

const NAME_OF = new Map<z.ZodType, string>(Object.entries(NAMED).map(([name, schema]) => [schema, name]))

const addressOf = (name: string) => `#/components/schemas/${name}`

/** A reference to a named schema, or the schema itself. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const name = NAME_OF.get(schema)
  return name === undefined ? withoutAddress(z.toJSONSchema(schema, { io })) : { $ref: addressOf(name) }
}

/** The named schemas, which refer to each other. */
export function namedSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(NAMED)) registry.add(schema, { id: name })
  const { schemas } = z.toJSONSchema(registry, { uri: addressOf })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutAddress(schema)]))
}

/** What a schema says of itself as a file has no place inside of a document. */
function withoutAddress(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'))
}
