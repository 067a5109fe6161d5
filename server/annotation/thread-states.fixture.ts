import 'server-only'
import type { Layer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { makeInput, makeReply, save } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { setAnswered } from './set-answered'

/** One member of a thread, in one of the states it can have. */
export interface ThreadState {
  /** Makes the thread as `viewer`, and returns the id of the member. */
  make: (viewer: Viewer, layer: Layer) => Promise<string>
  isLive: boolean
  asks: boolean
  /** How many of the thread are listed, and how many the change log tells. */
  listed: number
  told: number
}

const note = async (viewer: Viewer, layer: Layer, meaning: 'idea' | 'question' = 'idea') =>
  save(viewer, await makeInput({ layer, meaning }))

const reply = async (viewer: Viewer, layer: Layer, to: string, stance: 'asks' | null = null) =>
  save(viewer, await makeReply(to, { layer, stance }))

const bury = (viewer: Viewer, id: string) => deleteAnnotation({ viewer, id, match: 1 })

/** Every state of a note and of a reply. */
export const THREAD_STATES: Record<string, ThreadState> = {
  'a note': { make: note, isLive: true, asks: false, listed: 1, told: 1 },
  'a question': {
    make: (viewer, layer) => note(viewer, layer, 'question'),
    ...{ isLive: true, asks: true, listed: 1, told: 1 },
  },
  'an answered question': {
    make: async (viewer, layer) => {
      const id = await note(viewer, layer, 'question')
      await setAnswered({ viewer, id, answered: true })
      return id
    },
    ...{ isLive: true, asks: true, listed: 1, told: 1 },
  },
  'a deleted note': {
    make: async (viewer, layer) => {
      const id = await note(viewer, layer)
      await bury(viewer, id)
      return id
    },
    ...{ isLive: false, asks: false, listed: 0, told: 1 },
  },
  'a deleted note that is still answered': {
    make: async (viewer, layer) => {
      const id = await note(viewer, layer, 'question')
      await reply(viewer, layer, id)
      await bury(viewer, id)
      return id
    },
    ...{ isLive: false, asks: true, listed: 2, told: 2 },
  },
  'a reply': {
    make: async (viewer, layer) => reply(viewer, layer, await note(viewer, layer)),
    ...{ isLive: true, asks: false, listed: 2, told: 2 },
  },
  'a reply that asks': {
    make: async (viewer, layer) => reply(viewer, layer, await note(viewer, layer), 'asks'),
    ...{ isLive: true, asks: true, listed: 2, told: 2 },
  },
  'a reply to a deleted note': {
    make: async (viewer, layer) => {
      const root = await note(viewer, layer)
      const id = await reply(viewer, layer, root)
      await bury(viewer, root)
      return id
    },
    ...{ isLive: true, asks: false, listed: 2, told: 2 },
  },
  'a deleted reply': {
    make: async (viewer, layer) => {
      const id = await reply(viewer, layer, await note(viewer, layer))
      await bury(viewer, id)
      return id
    },
    ...{ isLive: false, asks: false, listed: 1, told: 2 },
  },
  'a deleted reply that is still answered': {
    make: async (viewer, layer) => {
      const id = await reply(viewer, layer, await note(viewer, layer))
      await reply(viewer, layer, id)
      await bury(viewer, id)
      return id
    },
    ...{ isLive: false, asks: false, listed: 3, told: 3 },
  },
}
