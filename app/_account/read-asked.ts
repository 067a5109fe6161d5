import { headers as readHeaders } from 'next/headers'
import { FormSaid, type FormName } from '@/lib/account/form-said'
import type { Viewer } from '@/lib/session/viewer'
import { readFormCookie } from '@/server/http/form-cookie'
import { findViewer } from '@/server/session/find-viewer'

/** The address’s own words: `?said` after a form, `?link` out of a message, `?next` where to go on. */
export type AccountQuery = Readonly<Record<string, string | string[] | undefined>>

export interface AskedPage {
  viewer: Viewer | null
  headers: Headers
  /** What a form of this page was answered with, where one led here. */
  said: FormSaid | null
}

/** Who asks for a page of an account, and after which of its forms. */
export async function readAsked(query: AccountQuery, forms: readonly FormName[]): Promise<AskedPage> {
  const headers = await readHeaders()
  const { viewer } = await findViewer(headers)
  const said = query['said'] === undefined ? null : readFormCookie(headers, FormSaid)
  return { viewer, headers, said: said !== null && forms.includes(said.form) ? said : null }
}
