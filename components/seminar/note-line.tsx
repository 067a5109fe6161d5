import { useTimeZone, useTranslations } from 'next-intl'
import { MeaningSign } from '@/components/annotation/meaning-sign'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { Annotation } from '@/lib/annotation/annotation'
import { noteAddress } from '@/lib/annotation/note-address'
import { parseMarkdown } from '@/lib/annotation/markdown'
import { plainText } from '@/lib/annotation/plain-text'
import { cutExcerpt } from '@/lib/search/cut-excerpt'
import { sentenceName } from '@/lib/work/sentence-name'

interface NoteLineProps {
  annotation: Annotation
  locale: Locale
}

/** A note or a reply in a few lines, all of them the way to it in the text. */
export function NoteLine({ annotation, locale }: NoteLineProps) {
  const t = useTranslations('seminars.line')
  const timeZone = useTimeZone()
  const { work, meaning, body, targets, author, createdAt, layer, aside } = annotation
  const moment = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone },
  })
  const [first] = targets
  const words = body === null ? null : cutExcerpt(plainText(parseMarkdown(body.text)), []).text
  return (
    <li className="note-line" data-meaning={meaning ?? undefined}>
      <PageLink to={readerPage(work)} query={noteAddress(annotation)} locale={locale}>
        <span className="unseen">{t('open')} </span>
        {meaning === null ? <ReplySign /> : <MeaningSign meaning={meaning} />}
        <span className="note-line-said">
          {words === null ? (
            <q lang={first?.side}>{first?.quote.exact ?? t('highlight')}</q>
          ) : (
            <span lang={body?.lang}>{words}</span>
          )}
        </span>
      </PageLink>
      <p className="note-line-when">
        <span>{author.name ?? t('nameless')}</span>
        {first !== undefined && meaning !== null && <span>{sentenceName(first.start.segment)}</span>}
        {meaning === null && <span>{t('reply')}</span>}
        {layer.startsWith('teachers:') && <span className="note-line-to">{t('team')}</span>}
        {aside && <span className="note-line-to">{t('aside')}</span>}
        <time dateTime={createdAt}>{moment.format(new Date(createdAt))}</time>
      </p>
    </li>
  )
}

/** A reply has no meaning of its own: an arrow stands where the sign would. */
function ReplySign() {
  return (
    <svg className="reply-sign" viewBox="0 0 24 20" aria-hidden>
      <path d="M5 3v6a4 4 0 0 0 4 4h9m-4-4 4 4-4 4" />
    </svg>
  )
}
