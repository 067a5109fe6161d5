/** The part of Citation.js this folder uses; the packages come without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[])
    format(format: string, options?: { format: 'object' }): unknown
  }
  export const plugins: { config: { get(plugin: string): { format: Record<string, boolean> } } }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
