'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { useReader } from '../reader-context'
import type * as keysHelp from './keys-help'

interface KeysToolProps {
  onClose: () => void
  returnTo: HTMLElement | null
}

/** The help sheet, fetched when it is first asked for. Where it cannot be had, that is said, and nothing opens. */
export function KeysTool(props: KeysToolProps) {
  const t = useTranslations('keys')
  const { announce } = useReader()
  const { onClose } = props
  const [help, setHelp] = useState<typeof keysHelp | null>(null)

  useEffect(() => {
    let isCurrent = true
    import('./keys-help').then(
      (found) => {
        if (isCurrent) setHelp(found)
      },
      () => {
        if (!isCurrent) return
        announce(t('missing'))
        onClose()
      },
    )
    return () => {
      isCurrent = false
    }
    // Once: who closes it unmounts it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the callbacks of the first moment serve
  }, [])

  return help && <help.KeysHelp {...props} />
}
