import { openDraftBox, DRAFT_PREFIX, type DraftBox } from './draft-box'
import { findDatabase } from './find-database'
import { findLocalStorage } from './local-storage'
import { openLocalTexts } from './local-texts'
import { openTabChannel } from './tab-channel'

let box: DraftBox | null = null

/** The one box of drafts of this page. */
export function findDraftBox(): DraftBox {
  box ??= openDraftBox(
    findDatabase(),
    openLocalTexts(findLocalStorage(), DRAFT_PREFIX),
    openTabChannel('yanyana.drafts'),
  )
  return box
}
