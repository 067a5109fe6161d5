import localFont from 'next/font/local'

/*
 * Literata for the text, Inter for the interface; each in three files, told apart by unicode-range:
 * Latin, the Turkish letters Latin lacks (4 kB instead of the 43 to 85 kB of the whole of Latin Extended),
 * and that remainder, fetched only where a page has such a letter. README.md tells how the small files are made.
 * All are optional: the first paint waits a moment for those that are preloaded, and one that comes later serves the
 * next page, so that no letter moves under a reader's eyes. The italics are few and not worth a preload.
 * No adjusted fallback here: it would stand between the Latin and the Turkish file and take ğ, ş and İ;
 * type.css has the stand-ins.
 */
const literata = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  variable: '--font-literata',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
    },
  ],
})

const literataTurkish = localFont({
  src: './literata-turkish.woff2',
  variable: '--font-literata-turkish',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+011E-011F, U+0130, U+015E-015F, U+20BA' }],
})

const literataWide = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
  variable: '--font-literata-wide',
  weight: '200 900',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-011D, U+0120-012F, U+0132-0151, U+0154-015D, U+0160-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F',
    },
  ],
})

const literataItalic = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
  variable: '--font-literata-italic',
  weight: '200 900',
  style: 'italic',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2212',
    },
  ],
})

const literataItalicTurkish = localFont({
  src: './literata-turkish-italic.woff2',
  variable: '--font-literata-italic-turkish',
  weight: '200 900',
  style: 'italic',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+011E-011F, U+0130, U+015E-015F' }],
})

const inter = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122, U+2212',
    },
  ],
})

const interTurkish = localFont({
  src: './inter-turkish.woff2',
  variable: '--font-inter-turkish',
  weight: '100 900',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+011E-011F, U+0130, U+015E-015F, U+20BA' }],
})

const interWide = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  variable: '--font-inter-wide',
  weight: '100 900',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-011D, U+0120-012F, U+0132-0151, U+0154-015D, U+0160-02BA' },
  ],
})

/** Class names for <html> that declare the --font-* variables type.css builds its families from. */
export const fontVariables = [
  literata,
  literataTurkish,
  literataWide,
  literataItalic,
  literataItalicTurkish,
  inter,
  interTurkish,
  interWide,
]
  .map((face) => face.variable)
  .join(' ')
