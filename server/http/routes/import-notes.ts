import 'server-only'
import { z } from 'zod'
import { IMPORT_LIMITS } from '@/lib/portable/import-limits'
import { ImportReport } from '@/lib/portable/import-report'
import { importNotes } from '../../portable/import-notes'
import { defineRoute } from '../route'

export const importNotesRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/import',
    operation: 'importNotes',
    summary:
      'Take in a file of ours (W3C JSON-LD) or of the Hypothesis client, all of it or nothing. With preview, tell what would be done. `leave` is how many entries may be left out, as a preview has told.',
    access: 'required',
    budget: 'import',
    query: z.object({
      preview: z.enum(['', 'true']).exactOptional(),
      leave: z.coerce.number().int().min(0).max(IMPORT_LIMITS.entries).default(0),
    }),
    body: z.unknown(),
    limit: IMPORT_LIMITS.bytes,
    answers: { 200: { description: 'What was done, or would be.', schema: ImportReport } },
    problems: [
      'query-invalid',
      'invalid',
      'import-unknown-format',
      'import-unknown-context',
      'import-too-many',
      'import-incomplete',
      'too-many-notes',
      'thread-too-deep',
    ],
  },
  async ({ viewer, query, body }) => {
    const preview = query.preview !== undefined
    return { status: 200, body: await importNotes({ viewer, value: body, preview, leave: query.leave }) }
  },
)
