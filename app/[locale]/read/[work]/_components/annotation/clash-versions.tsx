'use client'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import type { Difference } from '@/lib/revision/mark-differences'
import { AnnotationBody } from './annotation-body'
import { MeaningSign } from './meaning-sign'
import { useDifferences } from './use-differences'

interface ClashVersionsProps {
  mine: Annotation
  /** Null where it has been deleted meanwhile. */
  theirs: Annotation | null
}

/** Two states of one comment beside each other, the words they do not share marked. */
export function ClashVersions({ mine, theirs }: ClashVersionsProps) {
  const t = useTranslations('annotate.clash')
  const differences = useDifferences(mine.body, theirs?.body ?? null)
  const without = (kind: Difference['kind']) =>
    differences && differences.filter((difference) => difference.kind !== kind)
  return (
    <div className="annotation-versions">
      <Version title={t('mine')} annotation={mine} pieces={without('added')} />
      {theirs && <Version title={t('theirs')} annotation={theirs} pieces={without('removed')} />}
    </div>
  )
}

interface VersionProps {
  title: string
  annotation: Annotation
  /** Its comment in pieces, where it has been compared. */
  pieces: readonly Difference[] | null
}

function Version({ title, annotation, pieces }: VersionProps) {
  const t = useTranslations('annotate')
  const { meaning, body } = annotation
  return (
    <section aria-label={title}>
      <p className="annotation-version">
        {title}{' '}
        {meaning && (
          <>
            <MeaningSign meaning={meaning} /> {t(`meaning.${meaning}`)}
          </>
        )}
      </p>
      {body === null && <p>{t('noComment')}</p>}
      {body && !pieces && <AnnotationBody {...body} />}
      {body && pieces && (
        <p className="annotation-body" lang={body.lang}>
          {pieces.map(({ kind, text }, at) => (kind === 'same' ? text : <mark key={at}>{text}</mark>))}
        </p>
      )}
    </section>
  )
}
