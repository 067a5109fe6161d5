'use client'
import { useTranslations } from 'next-intl'

/** Says of a thread that it is closed; `isOpen`: to the reader it is not, for they moderate. */
export function LockedNotice({ isOpen }: { isOpen: boolean }) {
  const t = useTranslations('moderation')
  return <p className="thread-locked">{t(isOpen ? 'isLockedStaff' : 'isLocked')}</p>
}
