import { useTranslations } from 'next-intl'
import { MEANINGS } from '@/lib/annotation/meaning'
import { NOTE_KINDS, type NotebookFilter } from '@/lib/notebook/notebook-filter'
import { FORMAT_FILES } from '@/lib/portable/export-format'
import { ChoiceField } from './choice-field'

/** In the order of their use: complete, to read, to print, to count. */
const FORMATS = ['jsonld', 'markdown', 'html', 'csv'] as const

/** What has a field of its own here; whatever else the notebook was narrowed to goes along. */
const SHOWN = new Set(['work', 'meaning', 'kind'])

interface ExportChoicesProps {
  works: readonly { readonly id: string; readonly title: string }[]
  /** What the notebook was narrowed to by whoever comes from there. */
  filter: NotebookFilter
}

/** The fields of an export: which form, and which notes. An empty field does not narrow. */
export function ExportChoices({ works, filter }: ExportChoicesProps) {
  const t = useTranslations('portable.export')
  const words = [filter.q, filter.tag].filter((word) => word !== undefined).join(', ')
  const others = Object.entries(filter).filter(([name]) => !SHOWN.has(name))
  return (
    <>
      <fieldset>
        <legend>{t('format')}</legend>
        <ul className="format-list">
          {FORMATS.map((format) => (
            <li key={format}>
              <label>
                <input type="radio" name="format" value={format} defaultChecked={format === 'jsonld'} />
                <span className="format-name">{FORMAT_FILES[format].name}</span>
                <span className="format-what">{t(format)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{t('which')}</legend>
        {others.length > 0 && (
          <p className="transfer-aside">{t('filtered', { words: words === '' ? 'none' : words })}</p>
        )}
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="choice-fields">
          <ChoiceField
            name="work"
            label={t('work')}
            all={t('allWorks')}
            value={filter.work}
            options={works.map(({ id, title }) => [id, title])}
          />
          <ChoiceField
            name="meaning"
            label={t('meaning')}
            all={t('allMeanings')}
            value={filter.meaning}
            options={MEANINGS.map((meaning) => [meaning, t(`meanings.${meaning}`)])}
          />
          <ChoiceField
            name="kind"
            label={t('kind')}
            all={t('allKinds')}
            value={filter.kind}
            options={NOTE_KINDS.map((kind) => [kind, t(`kinds.${kind}`)])}
          />
        </div>
      </fieldset>
    </>
  )
}
