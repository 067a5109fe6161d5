import type { LoadedWork } from '@/lib/work/loaded-work'
import { workMarks } from '@/lib/work/marks'
import { ParagraphRow } from './paragraph-row'

/** The text itself, both sides, paragraph by paragraph. Every view of it is a matter of style sheets. */
export function WorkText({ loaded }: { loaded: LoadedWork }) {
  const { work } = loaded
  const marks = workMarks(loaded)
  return (
    <article id="reader" data-work={work.id} data-revision={work.revision} aria-labelledby="work-title">
      {work.paragraphs.map((paragraph, index) => (
        <ParagraphRow
          key={paragraph.id}
          loaded={loaded}
          paragraph={paragraph}
          number={index + 1}
          marks={marks}
        />
      ))}
    </article>
  )
}
