import { findMentions, mentionText, writeMention } from './mention'

/** A comment as it is written: whom it names stands as @Name, and beside it is known where, and who that is. */
export interface MentionField {
  readonly text: string
  /** In order, none over another. */
  readonly mentions: readonly PlacedMention[]
}

/** Somebody named in the text of a field; `start` is that of the @, in UTF-16 units. */
export interface PlacedMention {
  readonly start: number
  readonly id: string
  /** Empty where it was erased. */
  readonly name: string
}

/** Where a mention ends in the text of its field, exclusive. */
export function endOf({ start, name }: PlacedMention): number {
  return start + mentionText(name).length
}

/** Signs that would make something else of a mention right behind them. */
const BEFORE = /[!\\]+$/u
const BEFORE_ESCAPED = /(?:\\[!\\])+$/u

/** A comment as a field shows it. */
export function readField(body: string): MentionField {
  let text = ''
  let from = 0
  const mentions: PlacedMention[] = []
  for (const { start, end, id, name } of findMentions(body)) {
    text += body.slice(from, start).replace(BEFORE_ESCAPED, (run) => run.replace(/\\(.)/gu, '$1'))
    mentions.push({ start: text.length, id, name })
    text += mentionText(name)
    from = end
  }
  return { text: text + body.slice(from), mentions }
}

/** The comment that a field holds: `readField` of it gives the field again. */
export function writeField({ text, mentions }: MentionField): string {
  let body = ''
  let from = 0
  for (const mention of mentions) {
    body += text.slice(from, mention.start).replace(BEFORE, (run) => run.replace(/./gu, '\\$&'))
    body += writeMention(mention)
    from = endOf(mention)
  }
  return body + text.slice(from)
}

/**
 * The field after its text was changed in one place, with the caret where that ended. Who was named outside that place is
 * named still; a name in which something was changed is a word like any other.
 */
export function editField({ text, mentions }: MentionField, next: string, caret: number): MentionField {
  const change = findChange(text, next, caret)
  const grown = next.length - text.length
  const kept = mentions.flatMap((mention) => {
    if (endOf(mention) <= change.start) return [mention]
    return mention.start >= change.end ? [{ ...mention, start: mention.start + grown }] : []
  })
  return { text: next, mentions: kept }
}

/** The field in which the name that stands at a place is somebody’s. */
export function nameInField({ text, mentions }: MentionField, named: PlacedMention): MentionField {
  const others = mentions.filter((one) => endOf(one) <= named.start || one.start >= endOf(named))
  return { text, mentions: [...others, named].sort((a, b) => a.start - b.start) }
}

/** What of the earlier text is no longer there: the least that explains the later one; of several such places, the one before the caret. */
function findChange(before: string, after: string, caret: number): { start: number; end: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (head + tail > most) {
    tail = Math.min(Math.max(after.length - caret, most - head), tail)
    head = most - tail
  }
  return { start: head, end: before.length - tail }
}
