'use client'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'next-intl'
import { historyStroke, listenHistoryKeys } from '@/browser/annotation/listen-history-keys'
import type { History } from '@/browser/annotation/recorded-actions'
import type { Outcome } from '@/browser/annotation/undo-history'
import { useShortcut } from '../shortcut-context'
import type { Undoing } from './annotation-context'
import type { ToastMessage } from './toast'

interface Tellers {
  /** Says something at the edge of the window and to screen readers. */
  say: (message: string, action: ToastMessage['action']) => void
  /** Makes an annotation stand out, if it is there. */
  show: (id: string) => void
}

/** Undo and redo over what was done to annotations on this page, by key and by button; says what came of it. */
export function useUndoing(history: History, tellers: Tellers): Undoing {
  const t = useTranslations('annotate.history')
  const next = useSyncExternalStore(history.subscribe, history.snapshot, history.snapshot)
  const [said, setSaid] = useState<Undoing['said']>(null)
  const latest = useRef(tellers)
  useEffect(() => {
    latest.current = tellers
  })

  const { undo, redo } = useMemo(() => {
    function tell(way: 'undo' | 'redo', outcome: Outcome) {
      const { say, show } = latest.current
      const deed = outcome.status === 'none' ? '' : t(`deed.${outcome.deed}`)
      const words =
        outcome.status === 'none'
          ? t('nothing', { way })
          : outcome.status === 'refused'
            ? t('refused', { way, deed, reason: outcome.reason })
            : t(way === 'undo' ? 'undone' : 'redone', { deed })
      const back =
        way === 'undo'
          ? { label: t('redo'), run: () => run('redo') }
          : { label: t('undo'), run: () => run('undo') }
      setSaid({ words })
      say(words, outcome.status === 'done' ? back : null)
      if (outcome.status !== 'none') show(outcome.id)
    }
    function run(way: 'undo' | 'redo') {
      void history[way]().then((outcome) => tell(way, outcome))
    }
    return { undo: () => run('undo'), redo: () => run('redo') }
  }, [history, t])

  useEffect(() => listenHistoryKeys((way) => (way === 'undo' ? undo() : redo())), [undo, redo])
  const group = 'notes'
  useShortcut({ id: 'history-undo', keys: [historyStroke('undo')], group, label: t('key.undo') })
  useShortcut({ id: 'history-redo', keys: [historyStroke('redo')], group, label: t('key.redo') })

  return useMemo(() => ({ next, undo, redo, said }), [next, undo, redo, said])
}
