export { AdjustMode } from './adjust-mode'
export { AnnotationPanel } from './annotation-panel'
