'use client'
import { useEffect, useState } from 'react'

/** How far beyond the window counts as near: one and a half of it, above and below. */
const NEAR = '150% 0px'

/** Whether an element is in the window or near it. False until it is known. */
export function useNear(element: Element): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: NEAR,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return isNear
}
