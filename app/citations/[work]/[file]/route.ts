import { documentsOf, exportDocuments } from '@/lib/citation/export-documents'
import { EXPORT_FORMATS, parseExportFile } from '@/lib/citation/export-format'
import { getWork, listWorks } from '@/server/content/load-work'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every citation for which a document was found, and all of them together, in every format. */
export async function generateStaticParams() {
  const works = await Promise.all((await listWorks()).map(({ id }) => getWork(id)))
  return works.flatMap((loaded) =>
    ['all', ...Object.keys(loaded.citations)]
      .filter((label) => documentsOf(loaded, label).length > 0)
      .flatMap((label) => EXPORT_FORMATS.map(({ id }) => ({ work: loaded.work.id, file: `${label}.${id}` }))),
  )
}

/** The documents of one citation as a file to keep. Written when the site is built. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ work: string; file: string }> },
) {
  const { work, file } = await params
  const wanted = parseExportFile(file)
  if (wanted === null) throw new Error(`no export is called ${file}`)
  const documents = documentsOf(await getWork(work), wanted.label)
  return new Response(exportDocuments(documents, wanted.format), {
    headers: {
      'content-type': EXPORT_FORMATS.find(({ id }) => id === wanted.format)?.type ?? 'text/plain',
      'content-disposition': `attachment; filename="${work}-${file}"`,
    },
  })
}
