export { withQuotes } from '@/browser/annotation/with-quotes'
export { AdjustMode } from './adjust-mode'
export { AnnotationClash } from './annotation-clash'
export { AnnotationList } from './annotation-list'
export { AnnotationPanel } from './annotation-panel'
export { AnnotationRefusal } from './annotation-refusal'
export { AnnotationTools } from './annotation-tools'
export { ChooseTools } from './choose-tools'
export { ComposePlace } from './compose-place'
export { DetachedWords } from './detached-words'
export { EarlierRevision } from './earlier-revision'
export { EditComment } from './edit-comment'
export { FromElsewhere } from './from-elsewhere'
export { GuessedPlace } from './guessed-place'
export { openNotesAt } from './open-notes-at'
export { OtherDrafts } from './other-drafts'
export { PassageTools } from './passage-tools'
export { RelatedPlaces } from './related-places'
export { SentenceCounts } from './sentence-counts'
export { TagField } from './thread/tag-field'
export { Thread } from './thread/thread'

// What opens over the text is placed by it: fetched along, so that it is at hand, too, when the server is not.
import('@floating-ui/dom').catch(() => {
  // Whoever opens something asks for it again.
})
