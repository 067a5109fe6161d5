'use client'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'next-intl'
import { cloneCard } from '@/browser/reading/clone-card'
import { isKeyOn } from '@/browser/reading/is-key-on'
import { cardOf, labelOf, listAlike, type Mark } from '@/browser/reading/marks'
import { bringToEye } from '@/browser/reading/scroll-to'
import { Popover } from '@/components/ui/popover'
import { useReader } from '../reader-context'
import { CloseGlyph, NextGlyph, PreviousGlyph } from './tool-glyphs'

interface MarkCardProps {
  mark: Mark
  onTurn: (mark: Mark) => void
  onClose: () => void
}

/** The card of one mark, and the way to the next and the previous one. */
export function MarkCard({ mark, onTurn, onClose }: MarkCardProps) {
  const t = useTranslations('reader.mark')
  const { root, announce } = useReader()
  const body = useRef<HTMLDivElement>(null)
  const all = listAlike(mark, root)
  const at = all.findIndex(({ element }) => element === mark.element)
  const label = t(mark.kind, { number: at + 1, count: all.length })

  useEffect(() => {
    const card = cardOf(mark)
    if (card) body.current?.replaceChildren(cloneCard(card))
    body.current?.closest('.popover')?.scrollTo({ top: 0 })
    bringToEye(mark.element)
  }, [mark])

  const turn = (step: 1 | -1) => {
    const next = all[at + step]
    if (!next) return
    onTurn(next)
    announce(t(mark.kind, { number: at + step + 1, count: all.length }))
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const isNext = event.key === 'ArrowRight' || event.key === 'n'
    const isBack = event.key === 'ArrowLeft' || event.key === 'p'
    if (isNext && isKeyOn('mark-next', event.key)) turn(1)
    else if (isBack && isKeyOn('mark-back', event.key)) turn(-1)
    else return
    event.preventDefault()
  }

  return (
    <Popover
      anchor={mark.element}
      label={label}
      onClose={onClose}
      returnTo={mark.element}
      className={`mark-card ${mark.kind}-popover`}
      onKeyDown={press}
    >
      <div className="mark-tools">
        <button
          type="button"
          className="tool"
          aria-label={t('previous')}
          title={t('previous')}
          aria-disabled={at === 0}
          onClick={() => turn(-1)}
        >
          <PreviousGlyph />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={t('next')}
          title={t('next')}
          aria-disabled={at === all.length - 1}
          onClick={() => turn(1)}
        >
          <NextGlyph />
        </button>
        <button type="button" className="tool" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <CloseGlyph />
        </button>
      </div>
      <div ref={body} data-mark={labelOf(mark)} />
    </Popover>
  )
}
