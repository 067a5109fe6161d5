/** What runs if it runs anywhere: a mark on the window, which the tests look for. */
export const DEED = 'window.__ran=1'

/** Addresses that run something, or take something elsewhere, where they are taken for links. */
const ADDRESSES = [
  `javascript:${DEED}`,
  `JaVaScRiPt:${DEED}`,
  `java\tscript:${DEED}`,
  `java\nscript:${DEED}`,
  `\u0001javascript:${DEED}`,
  ` javascript:${DEED}`,
  `javascript\u200b:${DEED}`,
  `javascript&colon;${DEED}`,
  `&#106;avascript:${DEED}`,
  `&#x6A;avascript:${DEED}`,
  `javascript:/*https://x.invalid*/${DEED}`,
  `javascript://x.invalid/%0a${DEED}`,
  `vbscript:${DEED}`,
  `data:text/html,<script>${DEED}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload='${DEED}'/>`,
  `blob:https://x.invalid/1`,
  `file:///x.invalid`,
  `//x.invalid/a`,
  `\\\\x.invalid\\a`,
  `https:x.invalid`,
  `https://x.invalid" onmouseover="${DEED}`,
  `https://x.invalid' onfocus='${DEED}' autofocus='`,
  `mention:"><script>${DEED}</script>`,
] as const

/** How Markdown comes by an address. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[bak](${address})`,
  (address) => `[bak](<${address}>)`,
  (address) => `![bak](${address})`,
  (address) => `<${address}>`,
  (address) => `[bak][a]\n\n[a]: ${address}`,
  (address) => `[![bak](${address})](${address})`,
  (address) => `[bak](${address} "${address}")`,
  (address) => `<a href="${address}">bak</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
]

/** Elements that run by themselves, or that fetch. */
const ELEMENTS = [
  `<script>${DEED}</script>`,
  `<SCRIPT SRC=//x.invalid/a.js></SCRIPT>`,
  `<scr<script>ipt>${DEED}</scr</script>ipt>`,
  `<img src=x onerror=${DEED}>`,
  `<img/src/onerror=${DEED}>`,
  `<img src="x" onerror="${DEED}"`,
  `<svg onload=${DEED}>`,
  `<svg><script>${DEED}</script></svg>`,
  `<svg><animate onbegin=${DEED} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='a' onload='${DEED}'/>#a"/></svg>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${DEED}>`,
  `<body onload=${DEED}>`,
  `<input autofocus onfocus=${DEED}>`,
  `<details open ontoggle=${DEED}>`,
  `<video><source onerror=${DEED}></video>`,
  `<audio src=x onerror=${DEED}></audio>`,
  `<object data="javascript:${DEED}"></object>`,
  `<embed src="javascript:${DEED}">`,
  `<iframe srcdoc="<script>parent.${DEED}</script>"></iframe>`,
  `<form action="javascript:${DEED}"><button autofocus>bas</button></form>`,
  `<meta http-equiv="refresh" content="0;url=https://x.invalid">`,
  `<base href="https://x.invalid/">`,
  `<link rel="stylesheet" href="https://x.invalid/a.css">`,
  `<style>@import 'https://x.invalid/a.css';</style>`,
  `<style>*{background:url(https://x.invalid/a)}</style>`,
  `<p style="background:url(https://x.invalid/a)">bak</p>`,
  `<marquee onstart=${DEED}>bak</marquee>`,
  `<template><script>${DEED}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${DEED}>"></noscript>`,
  `<!--><img src=x onerror=${DEED}>-->`,
  `<![CDATA[><img src=x onerror=${DEED}>]]>`,
  `<?xml-stylesheet href="javascript:${DEED}"?>`,
  `<xmp><img src=x onerror=${DEED}></xmp>`,
  `<portal src="https://x.invalid">`,
  `<button popovertarget=a onclick=${DEED}>bas</button>`,
] as const

/** Where an element may be put so that it is read as something else. */
const DISGUISES: readonly ((element: string) => string)[] = [
  (element) => element,
  (element) => `**${element}**`,
  (element) => `# ${element}`,
  (element) => `> ${element}\n> bak`,
  (element) => `1. ${element}`,
  (element) => `\`\`\`html"${element}\n${element}\n\`\`\``,
  (element) => `\`${element}\``,
  (element) => `\`\`\`\n</code></pre>${element}\n\`\`\``,
  (element) => `[${element}](https://x.invalid)`,
  (element) => `"'></textarea></title></style>${element}`,
]

/** What breaks out of other places: attributes, inline scripts, tables, formulas of a spreadsheet, templates. */
const BREAKERS = [
  `</script><script>${DEED}</script>`,
  `<!--<script>`,
  `{{constructor.constructor('${DEED}')()}}`,
  '${' + DEED + '}',
  `';${DEED}//`,
  `";${DEED}//`,
  `\u2028${DEED}`,
  `\\u003cscript\\u003e${DEED}\\u003c/script\\u003e`,
  `&lt;script&gt;${DEED}&lt;/script&gt;`,
  `%3Cscript%3E${DEED}%3C/script%3E`,
  `=HYPERLINK("https://x.invalid","bak")`,
  `+cmd|' /C calc'!A0`,
  `-1+1`,
  `@SUM(1)`,
  `\t=1+1`,
  `|a|${ELEMENTS[3]}|\n|-|-|\n|b|c|`,
  `\u202e<img src=x onerror=${DEED}>`,
  `[@Ad](mention:0190a0a0-0000-4000-8000-000000000001"onclick="${DEED})`,
  '<'.repeat(300),
  '['.repeat(300),
  '*_'.repeat(200),
  '> '.repeat(120) + ELEMENTS[0],
] as const

/** Texts that are not to be more than texts, wherever somebody’s text is shown. None is there twice. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...new Set([
    ...ADDRESSES.flatMap((address) => LINKS.map((link) => link(address))),
    ...ELEMENTS.flatMap((element) => DISGUISES.map((disguise) => disguise(element))),
    ...BREAKERS,
  ]),
]
