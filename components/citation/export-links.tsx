import { useTranslations } from 'next-intl'
import { EXPORT_FORMATS, exportPath } from '@/lib/citation/export-format'

interface ExportLinksProps {
  work: string
  /** One citation's label; absent for the whole list. */
  label?: string
}

/** Links that download the found documents in each format. */
export function ExportLinks({ work, label }: ExportLinksProps) {
  const t = useTranslations('citation')
  const what = label === undefined ? t('exportAll') : t('exportOne', { label })
  return (
    <ul className="exports" aria-label={what}>
      {EXPORT_FORMATS.map(({ id, name }) => (
        <li key={id}>
          <a href={exportPath(work, label ?? 'all', id)} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
