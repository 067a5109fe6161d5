import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import { formatIsoDate } from '@/lib/citation/format-date'

interface SeminarDatesProps {
  startsOn: string | null
  endsOn: string | null
  locale: Locale
}

/** From which day until which, as far as it was said. */
export function SeminarDates({ startsOn, endsOn, locale }: SeminarDatesProps) {
  const t = useTranslations('seminars.dates')
  const first = startsOn === null ? '' : formatIsoDate(startsOn, locale)
  const last = endsOn === null ? '' : formatIsoDate(endsOn, locale)
  if (first !== '' && last !== '') return t('both', { first, last })
  return first !== '' ? t('from', { first }) : last === '' ? null : t('to', { last })
}
