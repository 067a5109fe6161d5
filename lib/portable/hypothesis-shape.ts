import { z } from 'zod'

const Selector = z.looseObject({ type: z.string() })

/** The words of a passage. Another program’s file may leave the surroundings out. */
export const HypothesisQuote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
})

/** One annotation of the file, as far as it is read. Page notes and replies have no selectors. */
export const HypothesisAnnotation = z.object({
  id: z.string().min(1).max(100),
  created: z.iso.datetime({ offset: true }),
  updated: z.iso.datetime({ offset: true }),
  user: z.string().max(500),
  uri: z.string().max(4_000),
  text: z.string(),
  tags: z.array(z.string()),
  /** The ids of what it answers, the root first; only replies have them. */
  references: z.array(z.string().max(100)).max(1_000).default([]),
  document: z.object({ title: z.union([z.string(), z.array(z.string())]).optional() }).optional(),
  target: z.array(
    z.object({ source: z.string().max(4_000).optional(), selector: z.array(Selector).optional() }),
  ),
})

export type HypothesisAnnotation = z.infer<typeof HypothesisAnnotation>

/** The file of “Export” in the Hypothesis client, form JSON. Each annotation is looked at by itself. */
export const HypothesisExport = z.object({
  export_date: z.string(),
  export_userid: z.string(),
  client_version: z.string(),
  annotations: z.array(z.unknown()),
})
