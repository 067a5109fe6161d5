'use client'
import { useEffect } from 'react'
import { PREFERENCES_KEY, parsePreferences } from '@/lib/reading/preferences'
import { strokeOf } from '@/lib/reading/shortcuts'

/** The sign that leads to the search from every page. */
const KEY = '/'

/** Fields in which a sign is a sign. */
const TYPED = 'input, textarea, select, [contenteditable]'

/** Leads to the search by its key: to its field where the page has one, else to its page. Shows nothing. */
export function SearchKey({ href }: { href: string }) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || strokeOf(event) !== KEY || !hasSingleKeys()) return
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

/** Whether this browser’s reader lets single keys act. Where storage is forbidden, they do. */
function hasSingleKeys(): boolean {
  try {
    return parsePreferences(localStorage.getItem(PREFERENCES_KEY)).singleKeys
  } catch {
    return true
  }
}
