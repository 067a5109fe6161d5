import type { Annotation, ReplyAnnotation, RootAnnotation } from './annotation'

// Apart from the schemas, so that the reader's page does not load what checks them.

/** Whether it is a note on the text, and no reply. */
export function isRoot(annotation: Annotation): annotation is RootAnnotation {
  return annotation.replyTo === null
}

/** Whether it is a reply, and no note on the text. */
export function isReply(annotation: Annotation): annotation is ReplyAnnotation {
  return annotation.replyTo !== null
}
