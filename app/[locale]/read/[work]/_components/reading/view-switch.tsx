'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { VIEWS, choiceFor, onlySide, type View } from '@/lib/reading/view'
import { NARROW, useMedia } from '@/components/ui/use-media'
import { ViewGlyph } from './view-glyph'

interface ViewSwitchProps {
  view: View
  onChange: (choice: ReturnType<typeof choiceFor>) => void
}

/** The five views as one group of radio buttons. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const t = useTranslations('reader.view')
  const name = useId()
  const wide = !useMedia(NARROW)
  return (
    <fieldset className="view-switch">
      <legend className="unseen">{t('label')}</legend>
      {VIEWS.map((option) => (
        <label key={option} data-option={option} title={t(option)}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === view}
            onChange={() => {
              onChange(choiceFor(option, wide))
            }}
          />
          {onlySide(option) ? (
            <b lang={option} aria-hidden>
              {option === 'tr' ? 'TR' : 'EN'}
            </b>
          ) : (
            <ViewGlyph view={option} />
          )}
          <span className="view-name">{t(option)}</span>
        </label>
      ))}
    </fieldset>
  )
}
