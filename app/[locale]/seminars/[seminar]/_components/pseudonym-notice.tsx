import { useTranslations } from 'next-intl'
import type { Seminar } from '@/lib/seminar/seminar'

/** That there are pseudonyms, and which one the viewer has. */
export function PseudonymNotice({ me }: { me: Seminar['me'] }) {
  const t = useTranslations('seminars.notice')
  const hasOne = me.name !== me.displayName
  return (
    <p className="seminar-notice quiet">
      {hasOne ? t.rich('mine', { b: () => <b>{me.name}</b> }) : t(me.role === 'teacher' ? 'theirs' : 'open')}
    </p>
  )
}
