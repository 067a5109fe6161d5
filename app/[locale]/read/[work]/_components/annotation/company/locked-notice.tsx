'use client'
import { useTranslations } from 'next-intl'
import type { Layer } from '@/lib/annotation/layer'
import { whereOf } from './where-of'

/** Says of a thread that it is closed; `isOpen`: to the reader it is not, for they moderate. */
export function LockedNotice({ isOpen, layer }: { isOpen: boolean; layer: Layer }) {
  const t = useTranslations('moderation')
  return (
    <p className="thread-locked">{t(isOpen ? 'isLockedStaff' : 'isLocked', { where: whereOf(layer) })}</p>
  )
}
