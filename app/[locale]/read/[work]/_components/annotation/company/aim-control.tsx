'use client'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { Popover } from '@/components/ui/popover'
import { useMedia } from '@/components/ui/use-media'
import { useShortcut } from '../../shortcut-context'
import { usePageMain } from '../use-page-main'
import { AimChoice } from './aim-choice'
import { AIM_PLACE } from './aim-place'
import { useCompanyHere } from './company-context'
import { CompanySwitch } from './company-switch'
import { LayerSign } from '@/components/annotation/layer-sign'
import { useLiveSigns } from './live-line'
import { useLayerName } from './use-layer-name'

/** Where the bar has room for it; else it stands at the window’s lower edge. */
const IN_BAR = '(min-width: 64rem)'

interface Opened {
  anchor: HTMLElement
  /** By a key, whoever had the focus gets it back. */
  returnTo: HTMLElement | null
}

/** Says where the next note will go, always in sight; opened, it lets that be chosen, and in whose company one reads. */
export function AimControl() {
  const t = useTranslations('company')
  const { here, layer } = useCompanyHere()
  const nameOf = useLayerName()
  const main = usePageMain()
  const { present, arrived } = useLiveSigns()
  const isInBar = useMedia(IN_BAR)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const [open, setOpen] = useState<Opened | null>(null)
  useShortcut({
    id: 'company',
    keys: ['b'],
    group: 'notes',
    label: t('key'),
    run: () => {
      if (button.current) setOpen({ anchor: button.current, returnTo: null })
    },
  })
  const control = (
    <button
      ref={button}
      type="button"
      className="aim-control"
      data-layer={layer.split(':')[0]}
      data-present={here.kind !== 'alone' && present !== null && present > 1 ? present : undefined}
      data-arrived={arrived > 0 || undefined}
      aria-haspopup="dialog"
      aria-expanded={open !== null}
      title={t('next', { to: nameOf(layer) })}
      onPointerDown={() => (wasOpen.current = open !== null)}
      onClick={({ currentTarget }) => {
        if (!wasOpen.current) setOpen({ anchor: currentTarget, returnTo: currentTarget })
        wasOpen.current = false
      }}
    >
      <LayerSign layer={layer} />
      <span>{t('next', { to: nameOf(layer) })}</span>
    </button>
  )
  return (
    <>
      {createPortal(control, (isInBar && document.querySelector(`.${AIM_PLACE}`)) || main)}
      {open && (
        <Popover
          {...open}
          label={t('label')}
          placement="bottom-end"
          className="company-panel"
          onClose={() => setOpen(null)}
        >
          <AimChoice key={here.kind === 'seminar' ? here.seminar.id : here.kind} />
          <CompanySwitch />
        </Popover>
      )}
    </>
  )
}
