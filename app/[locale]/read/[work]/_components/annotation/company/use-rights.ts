'use client'
import type { Annotation } from '@/lib/annotation/annotation'
import { standingIn } from '@/lib/annotation/company'
import { listRights, type Rights } from '@/lib/annotation/rights'
import { useCompanyShown } from './company-context'

/** What the reader may do with an annotation; `root` is the note of its thread. */
export function useRights(annotation: Annotation, root: Annotation = annotation): Rights {
  const shown = useCompanyShown()
  return listRights(annotation, root, shown && standingIn(annotation.layer, shown.company))
}
