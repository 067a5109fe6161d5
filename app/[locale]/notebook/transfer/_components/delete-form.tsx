'use client'
import { useId, useState, type SubmitEvent } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { deleteEverything } from '@/browser/portable/delete-everything'
import { forgetReader } from '@/browser/portable/forget-reader'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { foldCase } from '@/lib/text/fold-case'
import { useSaid } from './use-said'

type State = 'idle' | 'mistyped' | 'deleting' | 'deleted' | 'nothing' | { problem: string }

/** Deletes all that is the reader's, here and on the server, once a word has been typed. */
export function DeleteForm() {
  const t = useTranslations('portable.delete')
  const said = useSaid()
  const side = useLocale()
  const [state, setState] = useState<State>('idle')
  const field = useId()

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('confirm')
    const fold = (text: string) => foldCase(text.trim(), side).folded
    if (typeof typed !== 'string' || fold(typed) !== fold(t('word'))) {
      setState('mistyped')
      return
    }
    setState('deleting')
    const answer = await deleteEverything()
    // What waits in the browser goes only once the server has said yes: nothing is half deleted.
    if (typeof answer === 'string') await forgetReader(findLocalStorage())
    setState(answer)
  }

  if (state === 'deleted' || state === 'nothing') {
    return (
      <p role="status" className="transfer-status" data-final>
        {state === 'deleted' ? t('done') : t('nothing')}
      </p>
    )
  }
  return (
    <form className="transfer-form delete-form" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor={field}>{t('label', { word: t('word') })}</label>
      <div className="transfer-go">
        <input
          id={field}
          name="confirm"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={state === 'mistyped'}
          aria-describedby={`${field}-said`}
        />
        <button type="submit" className="button danger" disabled={state === 'deleting'}>
          {t('submit')}
        </button>
      </div>
      <p id={`${field}-said`} role="status" className="transfer-status">
        {state === 'mistyped' && t('mistyped', { word: t('word') })}
        {state === 'deleting' && t('deleting')}
        {typeof state === 'object' && said(state.problem)}
      </p>
    </form>
  )
}
