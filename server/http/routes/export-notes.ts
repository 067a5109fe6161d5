import 'server-only'
import { z } from 'zod'
import { NotebookFilter } from '@/lib/notebook/notebook-filter'
import { EXPORT_FORMATS, fileName, FORMAT_FILES } from '@/lib/portable/export-format'
import { SIDES } from '@/lib/text/side'
import { exportNotes } from '../../portable/export-notes'
import { fileStem } from '../../portable/file-words'
import { streamFile } from '../../portable/stream-file'
import { attachment } from '../attachment'
import { defineRoute } from '../route'

/** A plain form sends its empty fields, too: they narrow nothing. */
const FIELDS = Object.fromEntries(
  Object.entries(NotebookFilter.shape).map(([name, schema]) => [
    name,
    z.literal('').or(schema).exactOptional(),
  ]),
)

export const exportNotesRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/export',
    operation: 'exportNotes',
    summary:
      'My notes that a filter picks, as a file: W3C JSON-LD, Markdown, CSV or printable HTML. Written while it is read; Yanyana-Entries tells how many notes to expect.',
    access: 'optional',
    budget: 'export',
    query: z.object({
      ...FIELDS,
      format: z.enum(EXPORT_FORMATS),
      locale: z.enum(SIDES).default('tr'),
    }),
    answers: {
      200: {
        description: 'The file; without notes for nobody.',
        schema: z.string(),
        mediaType: 'application/octet-stream',
      },
    },
    problems: ['work-not-found', 'query-invalid'],
  },
  async ({ viewer, query }) => {
    const { format, locale, ...fields } = query
    const filter = NotebookFilter.parse(
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    )
    const { count, pieces } = await exportNotes({ viewer, format, filter, locale })
    const { extension, mediaType } = FORMAT_FILES[format]
    return {
      status: 200,
      body: streamFile(pieces),
      mediaType,
      headers: {
        ...attachment(fileName(fileStem('notes', locale), extension, new Date())),
        'yanyana-entries': String(count),
      },
    }
  },
)
