'use client'
import { useEffect, useState } from 'react'
import type { AnnotationStore } from '@/browser/annotation/annotation-store'
import { tellsOfSeminars, type CompanyChoice } from '@/browser/annotation/company-choice'
import type { Company } from './company'
import type * as companyParts from './company-parts'

/** What only those need who are in a seminar on this work. */
export type CompanyParts = typeof companyParts

export interface KnownCompany {
  /** Null until it is known, and for who is in no seminar on this work. */
  company: Company | null
  setCompany: (company: Company | null) => void
  /** Null until they are here. */
  companyParts: CompanyParts | null
}

/**
 * In whose company the work is read. Who has chosen nothing, and of whose list no seminar is told, is asked nothing and
 * fetches nothing more.
 */
export function useCompany(store: AnnotationStore, choice: CompanyChoice): KnownCompany {
  const [company, setCompany] = useState<Company | null>(null)
  const [isAsked, setAsked] = useState(choice !== null)
  const [parts, setParts] = useState<CompanyParts | null>(null)
  useEffect(
    () => store.onListed((listed) => listed && tellsOfSeminars(listed.cursor) && setAsked(true)),
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
