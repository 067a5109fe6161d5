'use client'
import { useTranslations } from 'next-intl'
import { SHORTCUT_GROUPS } from '@/lib/reading/shortcuts'
import { useShortcuts } from '../shortcut-context'
import { CloseGlyph } from './tool-glyphs'

/** How a key is drawn; the others are drawn by their name. */
const CAPS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** All keys, by what they are for. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('reader')
  const shortcuts = useShortcuts()
  return (
    <>
      <div className="panel-head">
        <h2>{t('tool.keys')}</h2>
        <button type="button" className="tool" aria-label={t('close')} data-autofocus onClick={onClose}>
          <CloseGlyph />
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
                {own.map(({ id, keys, label }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((key) => (
                        <Stroke key={key} stroke={key} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <p className="keys-note">{t('keysNote')}</p>
    </>
  )
}

function Stroke({ stroke }: { stroke: string }) {
  return (
    <span className="stroke">
      {stroke.split('+').map((key) => (
        <kbd key={key}>{CAPS[key] ?? key}</kbd>
      ))}
    </span>
  )
}
