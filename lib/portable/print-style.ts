/** The look of a printed notebook. It stands in the file itself: nothing is fetched, on paper or on a screen. */
export const PRINT_STYLE = `
:root { color-scheme: light; --ink: #23201b; --faint: #655f54; --rule: #d9d2c3; --accent: #8a2f22;
  --idea: #8f6800; --question: #1f66a8; --wording: #2d7a3a; --doubt: #b03a3a; }
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 3rem 2rem; background: #fff; color: var(--ink);
  font: 400 1rem/1.6 Literata, 'Source Serif 4', Georgia, 'Times New Roman', serif; }
header { margin-bottom: 2.5rem; }
h1 { margin: 0 0 .4rem; font-size: 2rem; font-weight: 500; line-height: 1.2; letter-spacing: -.02em; }
h2 { margin: 3rem 0 1rem; padding-bottom: .5rem; border-bottom: 2px solid var(--accent);
  font-size: 1.375rem; font-weight: 500; line-height: 1.3; }
header p, .meta, .foot, .tags, .lost, .related { margin: 0; color: var(--faint);
  font: 400 .8125rem/1.5 Inter, 'Helvetica Neue', Arial, sans-serif; }
article { padding: 1.25rem 0 1.25rem 1rem; border-bottom: 1px solid var(--rule); border-left: 3px solid var(--rule);
  break-inside: avoid-page; }
article[data-meaning=idea] { border-left-color: var(--idea); }
article[data-meaning=question] { border-left-color: var(--question); }
article[data-meaning=wording] { border-left-color: var(--wording); }
article[data-meaning=doubt] { border-left-color: var(--doubt); }
article.reply { margin-left: 2rem; }
article.reply.deep { margin-left: 4rem; }
h3 { margin: 0 0 .6rem; color: var(--ink); font: 600 .8125rem/1.5 Inter, 'Helvetica Neue', Arial, sans-serif; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin-bottom: .75rem; }
.sides p { margin: 0; padding: .1rem 0; }
.sides p + p { color: var(--faint); }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: .2em; text-decoration-color: var(--accent); }
.comment { max-width: 44rem; margin: .75rem 0; }
.comment > :first-child { margin-top: 0; } .comment > :last-child { margin-bottom: 0; }
.comment p, .comment ul, .comment ol, .comment blockquote, .comment pre { margin: .6rem 0; }
.comment blockquote { padding-left: 1rem; border-left: 2px solid var(--rule); }
.comment pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: inherit; }
@media (max-width: 40rem) { body { padding: 1.5rem 1.25rem; } .sides { grid-template-columns: 1fr; gap: .5rem; }
  article.reply, article.reply.deep { margin-left: 1rem; } }
@media print { @page { margin: 18mm 16mm; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid-page; } a { text-decoration: none; }
  .foot a::after { content: ' ' attr(href); overflow-wrap: anywhere; } }
`
