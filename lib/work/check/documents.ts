import type { CitationLayer } from '../citation'
import type { Problem } from '../problem'
import { proseRuns } from '../prose-runs'
import type { Check } from './check'

/** Every document is cited, every cited document is there, and what is said of each agrees with its CSL item. */
export const checkDocuments: Check = ({ citations: layer }) => [
  ...Object.keys(layer.documents).flatMap((id) => checkDocument(layer, id)),
  ...Object.keys(layer.remarks)
    .filter((id) => !(id in layer.documents))
    .map((id) => problem(id, 'has a remark and no document: take the remark out')),
  ...Object.keys(layer.citations).flatMap((label) => checkCitation(layer, label)),
]

function checkDocument({ documents, remarks, citations }: CitationLayer, id: string): Problem[] {
  const problems: Problem[] = []
  const document = documents[id]
  const remark = remarks[id]
  if (document?.id !== id) problems.push(problem(id, `has the id “${document?.id ?? ''}”: use one name`))
  if (document?.note !== (remark && plain(remark.en))) {
    problems.push(problem(id, 'has a CSL note that is not its English remark: make them the same'))
  }
  const cited = Object.values(citations).some((citation) =>
    citation.documents.some((evidence) => evidence.document === id),
  )
  return cited ? problems : [...problems, problem(id, 'is cited nowhere: cite it or take it out')]
}

function checkCitation({ documents, citations }: CitationLayer, label: string): Problem[] {
  const citation = citations[label]
  if (citation === undefined) return []
  const problems: Problem[] = []
  if ((citation.verdict.status === 'not-found') !== (citation.documents.length === 0)) {
    problems.push(problem(label, 'is “not-found” just when it has no document: correct the one or the other'))
  }
  for (const { document: id, quotes } of citation.documents) {
    const document = documents[id]
    if (document === undefined) problems.push(problem(label, `cites “${id}”, which is not there: add it`))
    else if (quotes.some((quote) => quote.lang !== document.language)) {
      problems.push(problem(label, `quotes “${id}” in another language than its own: correct “lang”`))
    }
  }
  return problems
}

function plain(prose: string): string {
  return proseRuns(prose, 'en')
    .map((run) => run.text)
    .join('')
}

function problem(id: string, what: string): Problem {
  return { file: 'citations.json', id, what }
}
