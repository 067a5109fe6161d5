import { Fragment } from 'react'

/** The text of a source in one of its states, its markers raised and without a link: what they lead to is of today. */
export function SourceText({ source }: { source: string }) {
  return source.split(/\[\^([0-9]+)\]/u).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <sup key={index} className="marker">
        {part}
      </sup>
    ),
  )
}
