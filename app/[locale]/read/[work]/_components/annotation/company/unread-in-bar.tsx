'use client'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { UnreadCount } from '@/components/inbox/unread-count'
import { UNREAD_SLOT } from '@/components/inbox/unread-slot'

/** The number of what is not read, at the sign in the bar: that stands on the page from the first, without a script. */
export function UnreadInBar() {
  const t = useTranslations('reader.tool')
  const slot = document.querySelector(`.reader-bar [${UNREAD_SLOT}]`)
  return slot && createPortal(<UnreadCount label={t('unread')} />, slot)
}
