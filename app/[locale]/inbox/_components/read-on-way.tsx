'use client'
import { useEffect } from 'react'
import { readNotice } from '@/components/inbox/fetch-unread'

/** Marks a notice as read when its link is followed. Shows nothing; without it there is a button at each. */
export function ReadOnWay() {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.button > 1) return
      const id = event.target.closest<HTMLElement>('a[data-notice]')?.dataset['notice']
      if (id !== undefined) readNotice(id)
    }
    document.addEventListener('click', follow)
    document.addEventListener('auxclick', follow)
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('auxclick', follow)
    }
  }, [])
  return null
}
