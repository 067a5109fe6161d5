'use client'
import { useEffect, useState } from 'react'
import type { AnnotationStore } from '@/browser/annotation/annotation-store'
import { tellsOfCompany } from '@/browser/annotation/company-choice'
import type { CompanyChoice } from '@/lib/annotation/company-choice'
import type { CompanyState } from './company-state'
import type * as companyParts from './company-parts'

/** What only those need who may read this work in company. */
export type CompanyParts = typeof companyParts

export interface KnownCompany {
  /** Null until it is known, and where there is none to choose. */
  company: CompanyState | null
  setCompany: (company: CompanyState | null) => void
  /** Null until they are here. */
  companyParts: CompanyParts | null
}

/**
 * In whose company the work is read. Who has chosen nothing, and whose list tells of no seminar and of no public
 * layer, is asked nothing and fetches nothing more.
 */
export function useCompany(store: AnnotationStore, choice: CompanyChoice | null): KnownCompany {
  const [company, setCompany] = useState<CompanyState | null>(null)
  const [isAsked, setAsked] = useState(choice !== null)
  const [parts, setParts] = useState<CompanyParts | null>(null)
  useEffect(
    () => store.onListed((listed) => listed && tellsOfCompany(listed.cursor) && setAsked(true)),
    [store],
  )
  useEffect(() => {
    if (!isAsked || parts) return
    const fetchParts = () =>
      void import('./company-parts').then(setParts, () => setTimeout(fetchParts, RETRY))
    fetchParts()
  }, [isAsked, parts])
  return { company, setCompany, companyParts: parts }
}

/** Milliseconds until parts that could not be had are asked for again. */
const RETRY = 5_000
