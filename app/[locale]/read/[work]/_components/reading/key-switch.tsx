'use client'
import { useTranslations } from 'next-intl'
import { isSingleKey, switchOf, type Shortcut } from '@/lib/reading/shortcuts'
import { useReader } from '../reader-context'

/** How a key is drawn; the others are drawn by their name. */
const CAPS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** One key of a shortcut, which turns it off and on. Off, it is struck through; so is one all single keys are off with. */
export function KeySwitch({ shortcut, stroke }: { shortcut: Shortcut; stroke: string }) {
  const t = useTranslations('keys')
  const { state, change } = useReader()
  const { id, label, isNative, isScoped } = shortcut
  const name = switchOf(id, stroke)
  const isOn = !state.keysOff.includes(name)
  const isMuted = !state.singleKeys && isSingleKey(stroke) && !isScoped
  if (isNative) return <Stroke stroke={stroke} />
  const turn = () =>
    change({ keysOff: isOn ? [...state.keysOff, name] : state.keysOff.filter((other) => other !== name) })
  return (
    <button
      type="button"
      role="switch"
      className="key-switch"
      aria-checked={isOn && !isMuted}
      aria-disabled={isMuted}
      aria-label={t('switch', { key: stroke, label })}
      title={t(isMuted ? 'muted' : isOn ? 'turnOff' : 'turnOn')}
      onClick={isMuted ? undefined : turn}
    >
      <Stroke stroke={stroke} />
    </button>
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
