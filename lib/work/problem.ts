/** One thing wrong in a work's folder, said so that an editor can mend it. */
export interface Problem {
  /** The file inside the folder: `tr.json`. */
  file: string
  /** The segment, note, repair, citation or path inside the file; null when it is the file itself. */
  id: string | null
  /** What is wrong and what to do. */
  what: string
}

/** `kritik-mineraller/tr.json p3.s2: …` on one line. */
export function formatProblem(work: string, { file, id, what }: Problem): string {
  return `${work}/${file}${id === null ? '' : ` ${id}`}: ${what}`
}
