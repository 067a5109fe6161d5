/** The part of Citation.js this folder uses; the packages come without types. */
declare module '@citation-js/core' {
  export class Cite {
    /** Takes CSL-JSON items, or files in a format that a plugin reads. */
    constructor(items: readonly (object | string)[])
    format(format: string, options?: { format: 'object' }): unknown
  }
  export const plugins: { config: { get(plugin: string): { format: Record<string, boolean> } } }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
