import { useTranslations } from 'next-intl'
import { QUERY_LIMIT } from '@/lib/search/parse-query'
import { SearchGlyph } from './search-glyph'

interface SearchBoxProps {
  /** What the field is called. */
  label: string
  value: string
  /** Of what describes the field. */
  describedBy?: string
  autoFocus?: boolean
}

/** A field for words to look for, and the button that sends its form. The form says where. */
export function SearchBox({ label, value, describedBy, autoFocus = false }: SearchBoxProps) {
  const t = useTranslations('search')
  return (
    <div className="search-box">
      <SearchGlyph />
      <input
        type="search"
        name="q"
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={label}
        defaultValue={value}
        maxLength={QUERY_LIMIT}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={autoFocus}
        data-search-box
      />
      <button type="submit" className="button">
        {t('submit')}
      </button>
    </div>
  )
}
