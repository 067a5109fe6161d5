import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'

interface TransferSectionProps {
  name: 'export' | 'import' | 'take' | 'delete'
  children: ReactNode
}

/** One of the four things that can be done here: its name, what it does, and the means. */
export function TransferSection({ name, children }: TransferSectionProps) {
  const t = useTranslations('portable')
  return (
    <section className="sheet-section" aria-labelledby={`transfer-${name}`} data-transfer={name}>
      <h2 id={`transfer-${name}`}>{t(`${name}.title`)}</h2>
      <div className="transfer-body">
        <p>{t(`${name}.intro`)}</p>
        {children}
      </div>
    </section>
  )
}
