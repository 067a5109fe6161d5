'use client'
import type { Annotation } from '@/lib/annotation/annotation'
import { seminarOf } from '@/lib/annotation/layer-names'
import { listRights, type Rights } from '@/lib/annotation/rights'
import { useCompanyShown } from './company-context'

/** What the reader may do with an annotation; `root` is the note of its thread. */
export function useRights(annotation: Annotation, root: Annotation = annotation): Rights {
  const shown = useCompanyShown()
  const seminar = shown?.company.seminars.find(({ id }) => id === seminarOf(annotation.layer))
  return listRights(annotation, root, seminar?.me ?? null)
}
