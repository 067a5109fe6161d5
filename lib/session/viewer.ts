/** Whoever asks: a reader with a session, who may have given no name; null is nobody. */
export interface Viewer {
  readonly id: string
  readonly anonymous: boolean
}
