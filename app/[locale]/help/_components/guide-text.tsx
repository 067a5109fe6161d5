import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import type { GuideBlock, GuideCell, GuideInline } from '@/lib/guide/guide'
import { GUIDE_FILES, GUIDE_NAMES, GUIDE_PAGES } from '@/lib/guide/guides'
import { GUIDE_PICTURES } from './guide-pictures'

/** A block of a guide. `of` names what is too wide for a small screen, which is then moved by itself. */
export function GuideText({ block, of, locale }: { block: GuideBlock; of: string; locale: Locale }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.children} locale={locale} />
        </p>
      )
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Inlines of={item} locale={locale} />
            </li>
          ))}
        </List>
      )
    }
    case 'code':
      return (
        <pre tabIndex={0} role="group" aria-label={of} lang="en">
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return (
        <div className="guide-table" tabIndex={0} role="group" aria-label={of}>
          <table>
            <thead>
              <Row cells={block.head} isHead locale={locale} />
            </thead>
            <tbody>
              {block.rows.map((cells, at) => (
                <Row key={at} cells={cells} isHead={false} locale={locale} />
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'picture': {
      const { src, width, height } = GUIDE_PICTURES[block.name] ?? {}
      return (
        // On a small screen one looks at it by itself.
        <a href={src} className="guide-picture">
          {/* eslint-disable-next-line @next/next/no-img-element -- pictures are served as they are */}
          <img src={src} width={width} height={height} alt={block.alt} loading="lazy" />
        </a>
      )
    }
  }
}

/** The first cell of a row names it; that of the head may be empty. */
function Row({ cells, isHead, locale }: { cells: readonly GuideCell[]; isHead: boolean; locale: Locale }) {
  return (
    <tr>
      {cells.map((cell, at) => {
        const words = <Inlines of={cell} locale={locale} />
        if (isHead && cell.length > 0) return <th key={at} scope="col" children={words} />
        if (!isHead && at === 0) return <th key={at} scope="row" children={words} />
        return <td key={at}>{words}</td>
      })}
    </tr>
  )
}

/** Words of a guide. What leads to another guide leads to its page; what leads to a file that has none is words. */
export function Inlines({ of, locale }: { of: readonly GuideInline[]; locale: Locale }) {
  return of.map((inline, at) => <Words key={at} inline={inline} locale={locale} />)
}

function Words({ inline, locale }: { inline: GuideInline; locale: Locale }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} locale={locale} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} locale={locale} />
        </em>
      )
    case 'link': {
      const words = <Inlines of={inline.children} locale={locale} />
      const name = GUIDE_NAMES.find((one) => inline.href === `${GUIDE_FILES[one][locale]}.md`)
      if (name !== undefined) return <PageLink to={GUIDE_PAGES[name]} locale={locale} children={words} />
      return inline.href.startsWith('https:') ? <a href={inline.href}>{words}</a> : words
    }
  }
}
