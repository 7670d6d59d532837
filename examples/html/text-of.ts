/** What an element begins and ends a line with. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DIV DL DT DD FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])

/** The words of an element as a reader sees them: blocks on lines of their own, white space as one space. */
export function textOf(element: Node): string {
  return linesIn(element)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

function linesIn(node: Node): string {
  const name = node.nodeName.toUpperCase()
  if (name === '#TEXT') return (node.textContent ?? '').replaceAll(/\s+/g, ' ')
  if (name === '#COMMENT' || unseen.has(name)) return ''
  const words = Array.from(node.childNodes, linesIn).join('')
  return blocks.has(name) ? `\n${words}\n` : words
}
