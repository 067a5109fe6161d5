import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { Locale } from '@/i18n/routing'
import { SeminarId, type Seminar } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import { Problem } from '@/server/problem'
import { getSeminar } from '@/server/seminar/get-seminar'
import { findViewer } from '@/server/session/find-viewer'

/** A seminar the viewer is in, and they; null where there is none for them. Asked once for a page and its head. */
export const findOwnSeminar = cache(
  async (id: string): Promise<{ viewer: Viewer | null; seminar: Seminar } | null> => {
    if (!SeminarId.safeParse(id).success) return null
    const { viewer } = await findViewer(await headers())
    try {
      return { viewer, seminar: await getSeminar({ viewer, id }) }
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') return null
      throw error
    }
  },
)

/** The same for a page: for whoever is not in it, there is no such page. */
export async function readOwnSeminar(id: string): Promise<{ viewer: Viewer | null; seminar: Seminar }> {
  return (await findOwnSeminar(id)) ?? notFound()
}

type Part = 'overview' | 'people' | 'moderation' | 'settings'

/** The head of a page of a seminar: its name for those who are in it, and nothing for a search engine. */
export async function seminarMetadata(part: Part, locale: Locale, id: string): Promise<Metadata> {
  const found = await findOwnSeminar(id)
  if (found === null) return {}
  const t = await getTranslations({ locale, namespace: 'seminars' })
  const { name } = found.seminar
  return {
    title: part === 'overview' ? name : `${t(`tab.${part}`)} · ${name}`,
    description: t('lead'),
    robots: { index: false, follow: false },
  }
}
