import { useTranslations } from 'next-intl'

/** The first stop of the keyboard on every page: past the bar, to the element with the id `main`. */
export function SkipLink() {
  const t = useTranslations('common')
  return (
    <a href="#main" className="skip unseen">
      {t('skip')}
    </a>
  )
}
