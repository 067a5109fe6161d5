'use client'
import { useTranslations } from 'next-intl'
import { Sheet } from '@/components/ui/sheet'
import { SHORTCUT_GROUPS } from '@/lib/reading/shortcuts'
import { useEditingKeys } from '../annotation/use-editing-keys'
import { useReader } from '../reader-context'
import { useShortcuts } from '../shortcut-context'
import { KeySwitch } from './key-switch'
import { Toggle } from './toggle'
import { CloseGlyph } from './tool-glyphs'

interface KeysHelpProps {
  onClose: () => void
  returnTo: HTMLElement | null
}

/** All keys, by what they are for; each is turned off and on where it stands. */
export function KeysHelp({ onClose, returnTo }: KeysHelpProps) {
  const t = useTranslations('reader')
  const settings = useTranslations('settings.singleKeys')
  const keys = useTranslations('keys')
  const { state, change } = useReader()
  const acting = useShortcuts()
  const editing = useEditingKeys()
  const shortcuts = [...acting.filter(({ group }) => group !== 'editing'), ...editing]
  const off = state.keysOff.length
  return (
    <Sheet label={t('tool.keys')} onClose={onClose} returnTo={returnTo} className="keys-sheet">
      <div className="panel-head">
        <h2>{t('tool.keys')}</h2>
        <button type="button" className="tool" aria-label={t('close')} data-autofocus onClick={onClose}>
          <CloseGlyph />
        </button>
      </div>
      <div className="keys-lead">
        <p>{keys('how')}</p>
        <button
          type="button"
          className="plain-button"
          aria-disabled={off === 0}
          onClick={() => off > 0 && change({ keysOff: [] })}
        >
          {keys('allOn', { count: off })}
        </button>
      </div>
      <div className="key-groups">
        {SHORTCUT_GROUPS.map((group) => {
          const own = shortcuts.filter((shortcut) => shortcut.group === group)
          if (own.length === 0) return null
          return (
            <section key={group}>
              <h3>{t(`keyGroup.${group}`)}</h3>
              <dl>
                {own.map((shortcut) => (
                  <div key={shortcut.id}>
                    <dt>{shortcut.label}</dt>
                    <dd>
                      {shortcut.keys.map((stroke) => (
                        <KeySwitch key={stroke} shortcut={shortcut} stroke={stroke} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <Toggle
        label={settings('label')}
        hint={settings('hint')}
        on={state.singleKeys}
        onChange={(singleKeys) => change({ singleKeys })}
      />
      <p className="keys-note">{t('keysNote')}</p>
    </Sheet>
  )
}
