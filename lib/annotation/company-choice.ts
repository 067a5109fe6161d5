/** In whose company a reader asks to read a work. */
export type CompanyChoice =
  { readonly kind: 'alone' } | { readonly kind: 'seminar'; readonly id: string } | { readonly kind: 'public' }

export const ALONE = { kind: 'alone' } as const

export const IN_PUBLIC = { kind: 'public' } as const
