import { z } from 'zod'
import { Annotation } from '../annotation/annotation'
import { Passage } from './passage'

/** A note of mine and what it stands on; of a reply, what the note it belongs to stands on, and what it quotes. */
export const NotebookItem = z.strictObject({ annotation: Annotation, passages: z.array(Passage) })

export type NotebookItem = z.infer<typeof NotebookItem>

/** `total` counts all pages; `next` is the cursor of the next one. */
export const NotebookPage = z.strictObject({
  items: z.array(NotebookItem),
  total: z.int().min(0),
  next: z.string().nullable(),
})

export type NotebookPage = z.infer<typeof NotebookPage>
