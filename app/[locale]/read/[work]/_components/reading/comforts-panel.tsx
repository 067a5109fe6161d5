'use client'
import { useTranslations } from 'next-intl'
import { LINE_HEIGHTS, MEASURES, TEXT_SIZES, THEMES } from '@/lib/reading/preferences'
import { useReader } from '../reader-context'
import { ChoiceRow } from './choice-row'
import { Toggle } from './toggle'

/** Text size, line height, measure, theme; and how the text is shown and the keys act. All at once, all remembered. */
export function ComfortsPanel() {
  const t = useTranslations('settings')
  const { state, change, links } = useReader()
  return (
    <div className="comforts">
      <ChoiceRow
        label={t('theme.label')}
        choices={THEMES}
        value={state.theme}
        nameOf={(theme) => t(`theme.${theme}`)}
        onChange={(theme) => change({ theme })}
      />
      <ChoiceRow
        label={t('textSize.label')}
        choices={TEXT_SIZES}
        value={state.textSize}
        nameOf={(size) => t(`textSize.${size}`)}
        face={() => 'A'}
        onChange={(textSize) => change({ textSize })}
      />
      <ChoiceRow
        label={t('lineHeight.label')}
        choices={LINE_HEIGHTS}
        value={state.lineHeight}
        nameOf={(height) => t(`lineHeight.${height}`)}
        onChange={(lineHeight) => change({ lineHeight })}
      />
      <ChoiceRow
        label={t('measure.label')}
        choices={MEASURES}
        value={state.measure}
        nameOf={(measure) => t(`measure.${measure}`)}
        onChange={(measure) => change({ measure })}
      />
      {Object.keys(links).length > 0 && (
        <Toggle
          label={t('wordLinks.label')}
          hint={t('wordLinks.hint')}
          on={state.wordLinks}
          onChange={(wordLinks) => change({ wordLinks })}
        />
      )}
      <Toggle
        label={t('received.label')}
        hint={t('received.hint')}
        on={state.received}
        onChange={(received) => change({ received })}
      />
      <Toggle
        label={t('singleKeys.label')}
        hint={t('singleKeys.hint')}
        on={state.singleKeys}
        onChange={(singleKeys) => change({ singleKeys })}
      />
    </div>
  )
}
