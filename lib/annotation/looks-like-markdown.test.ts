import { expect, it } from 'vitest'
import { looksLikeMarkdown } from './looks-like-markdown'

it.each(['Deyim “vazgeçilmez”den güçlü.', 'It is stronger than that – why?', 'a + b', '2,5 kat', ''])(
  'takes %j for plain words',
  (text) => expect(looksLikeMarkdown(text)).toBe(false),
)

it.each(['*a*', 'a\nb', '- a', '1. a', 'https://a.b', 'a@b.c', '<b>', '# a', '> a', '~~a~~'])(
  'takes %j for Markdown',
  (text) => expect(looksLikeMarkdown(text)).toBe(true),
)
