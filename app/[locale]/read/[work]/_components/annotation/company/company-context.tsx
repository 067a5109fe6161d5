'use client'
import { createContext, useContext } from 'react'
import type { Company } from './company'
import type { CompanyParts } from './use-company'

/** In whose company the work is read, and what is shown of that. */
export interface CompanyShown {
  company: Company
  parts: CompanyParts
}

const CompanyContext = createContext<CompanyShown | null>(null)

export const CompanyProvider = CompanyContext.Provider

/** Null for who is in no seminar on this work, and until it is known. Another object whenever something of it changes. */
export function useCompanyShown(): CompanyShown | null {
  return useContext(CompanyContext)
}

/** The same, for parts that stand only where there is company. */
export function useCompanyHere(): Company {
  const shown = useContext(CompanyContext)
  if (shown === null) throw new Error('this stands only where there is company')
  return shown.company
}
