export { ComfortsPanel } from './comforts-panel'
export { MenuPanel } from './menu-panel'
export { OutlinePanel } from './outline-panel'
export { SentenceCard } from './sentence-card'
