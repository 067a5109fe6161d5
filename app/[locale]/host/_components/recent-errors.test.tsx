import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '@/lib/annotation/hostile-texts.cases'
import messages from '@/messages/tr.json'
import { RecentErrors } from './recent-errors'

const { document } = new Window()

it('shows what an error says as text, whatever that is', () => {
  const errors = HOSTILE_TEXTS.map((message) => ({ at: new Date(0), message }))
  document.body.innerHTML = renderToStaticMarkup(
    <NextIntlClientProvider locale="tr" messages={messages} timeZone="UTC">
      <RecentErrors errors={errors} locale="tr" />
    </NextIntlClientProvider>,
  )
  const shown = [...document.body.querySelectorAll('code')]
  expect(shown).toHaveLength(HOSTILE_TEXTS.length)
  expect(document.body.querySelectorAll('code *')).toHaveLength(0)
  expect(shown[3]?.textContent).toBe(HOSTILE_TEXTS[3])
})
