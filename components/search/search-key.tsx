'use client'
import { useEffect } from 'react'
import { PREFERENCES_KEY, parsePreferences } from '@/lib/reading/preferences'
import { strokeOf, switchOf } from '@/lib/reading/shortcuts'

/** The sign that leads to the search from every page. */
const KEY = '/'

/** Fields in which a sign is a sign. */
const TYPED = 'input, textarea, select, [contenteditable]'

/** Leads to the search by its key: to its field where the page has one, else to its page. Shows nothing. */
export function SearchKey({ href }: { href: string }) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || strokeOf(event) !== KEY || !isOn()) return
      if (event.target instanceof Element && event.target.closest(TYPED)) return
      event.preventDefault()
      const field = document.querySelector<HTMLInputElement>('[data-search-box]')
      if (field === null) location.assign(href)
      else {
        field.focus()
        field.select()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [href])
  return null
}

/** Whether this browser’s reader lets the key act. Where storage is forbidden, it does. */
function isOn(): boolean {
  try {
    const { singleKeys, keysOff } = parsePreferences(localStorage.getItem(PREFERENCES_KEY))
    return singleKeys && !keysOff.includes(switchOf('search', KEY))
  } catch {
    return true
  }
}
