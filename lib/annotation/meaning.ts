/** What a reader says by marking: an idea worth keeping, a question, a remark on the wording, a doubt. */
export const MEANINGS = ['idea', 'question', 'wording', 'doubt'] as const

export type Meaning = (typeof MEANINGS)[number]
