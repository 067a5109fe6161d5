'use client'
import { createContext, useContext } from 'react'
import type { CompanyState } from './company-state'
import type { CompanyParts } from './use-company'

/** In whose company the work is read, and what is shown of that. */
export interface CompanyShown {
  company: CompanyState
  parts: CompanyParts
}

const CompanyContext = createContext<CompanyShown | null>(null)

export const CompanyProvider = CompanyContext.Provider

/** Null where there is no company on this work to choose, and until it is known. Another object whenever something of it changes. */
export function useCompanyShown(): CompanyShown | null {
  return useContext(CompanyContext)
}

/** The same, for parts that stand only where there is company. */
export function useCompanyHere(): CompanyState {
  const shown = useContext(CompanyContext)
  if (shown === null) throw new Error('this stands only where there is company')
  return shown.company
}
