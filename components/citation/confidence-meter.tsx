import { useTranslations } from 'next-intl'
import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import { CONFIDENCES, type Confidence } from '@/lib/work/citation'
import type { Localized } from '@/lib/work/localized'

interface ConfidenceMeterProps {
  /** What we are this sure of. */
  of: 'same' | 'source'
  level: Confidence
  /** What qualifies the level. */
  remark: Localized | undefined
  locale: Locale
}

/** How sure we are, in a word and in five ticks; the ticks say nothing the word does not. */
export function ConfidenceMeter({ of, level, remark, locale }: ConfidenceMeterProps) {
  const t = useTranslations('citation')
  const lit = CONFIDENCES.length - 1 - CONFIDENCES.indexOf(level)
  return (
    <div className="sure">
      <dt>{t(`sure.${of}`)}</dt>
      <dd>
        <span className="ticks" aria-hidden>
          {CONFIDENCES.slice(1).map((step, index) => (
            <i key={step} data-on={index < lit || undefined} />
          ))}
        </span>
        <b>{t(`confidence.${level}`)}</b>
        {remark !== undefined && (
          <span className="remark">
            <Prose text={remark[locale]} lang={locale} />
          </span>
        )}
      </dd>
    </div>
  )
}
