export { AdjustMode } from './adjust-mode'
export { AnnotationPanel } from './annotation-panel'
export { TagField } from './thread/tag-field'
export { Thread } from './thread/thread'
