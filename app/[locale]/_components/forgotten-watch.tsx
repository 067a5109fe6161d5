'use client'
import { useEffect } from 'react'
import { whenForgotten } from '@/browser/portable/forgotten'

/** Loads a page that shows a reader’s notes anew, once they have deleted everything in another tab. */
export function ForgottenWatch() {
  useEffect(() => whenForgotten(() => location.reload()), [])
  return null
}
