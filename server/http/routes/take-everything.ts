import 'server-only'
import { z } from 'zod'
import { fileName } from '@/lib/portable/export-format'
import { SIDES } from '@/lib/text/side'
import { fileStem } from '../../portable/file-words'
import { streamFile } from '../../portable/stream-file'
import { takeEverything } from '../../portable/take-everything'
import { attachment } from '../attachment'
import { defineRoute } from '../route'

const MEDIA_TYPE = 'application/zip'

export const takeEverythingRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/everything',
    operation: 'takeEverything',
    summary:
      'All that is kept of me, as one zip archive: my notes in every form, their history, my sessions.',
    access: 'optional',
    budget: 'export',
    query: z.object({ locale: z.enum(SIDES).default('tr') }),
    answers: {
      200: {
        description: 'The archive; for nobody, one with nothing in its files.',
        schema: z.string(),
        mediaType: MEDIA_TYPE,
      },
    },
    problems: ['query-invalid'],
  },
  async ({ viewer, query: { locale } }) => ({
    status: 200,
    body: streamFile(await takeEverything({ viewer, locale })),
    mediaType: MEDIA_TYPE,
    headers: attachment(fileName(fileStem('everything', locale), 'zip', new Date())),
  }),
)
