// The picture of README.md: a page with each line in the colour of its kind and what its text says
// underlined, and beside it the facts that come out. All words in it are those of the page or of the
// library's answer.
import { readFileSync } from 'node:fs'
import { type Article, parseArticle } from 'urai-berita'
import { findMentions, type Mention } from 'urai-berita/mentions'

/** What a kind of line is to a reader; each has a colour. */
const groups = {
  fact: ['title', 'dateline', 'byline', 'attribution', 'locationLead', 'tags', 'signOff'],
  article: ['paragraph', 'prose', 'heading', 'listItem'],
  within: ['caption', 'embed', 'relatedLink'],
  page: ['promotion', 'pagination', 'headline', 'furniture', 'copyright'],
}
type Group = keyof typeof groups

const rowHeight = 21

/** The facts stand beside the page on wide screens, and below it on narrow ones. */
export const layouts = {
  wide: { width: 1000, longest: 55, words: 118, names: 582, facts: 672, isStacked: false },
  narrow: { width: 440, longest: 39, words: 118, names: 20, facts: 118, isStacked: true },
}
export type Layout = keyof typeof layouts

/** Words of one style. */
interface Run {
  readonly words: string
  readonly group?: Group
  readonly isMention?: boolean
}

interface Row {
  readonly label: string
  readonly group?: Group | undefined
  readonly runs: readonly Run[]
}

export function picture(layout: Layout): string {
  const { width, longest, words, names, facts: values, isStacked } = layouts[layout]
  const text = readFileSync(new URL('../../docs/images/page.txt', import.meta.url), 'utf8')
  const article = parseArticle(text)
  const mentions = findMentions(article)
  const page = pageRows(article, text, mentions, longest)
  const facts = [...factRows(article), { label: '', runs: [] }, ...mentions.map(mentionRow)]
  const below = isStacked ? page.length + 3 : 0
  const height = 72 + Math.max(page.length, below + facts.length) * rowHeight
  const middle = 34 + below * rowHeight
  const rule = isStacked ? `M20 ${middle - 32}H${width - 20}` : `M${names - 20} 20V${height - 20}`
  const lines = [
    ...page.map((row, i) => drawn(row, 20, words, i)),
    ...facts.map((row, i) => drawn(row, names, values, below + i)),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">The text of a news page and the article that urai-berita reads from it</title>
<desc id="desc">First the lines of a page, each with its kind; then the facts: ${escaped(factsInWords(facts))}</desc>
<style>${style}</style>
<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
<path class="rule" d="${rule}"/>
<text class="head" x="20" y="34">the text of a page</text>
<text class="head" x="${names}" y="${middle}">parseArticle, findMentions</text>
${lines.join('\n')}
</svg>
`
}

/** Colours with a contrast of 4.5 and more on the card, by day and by night. */
const style = `
text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;white-space:pre;fill:#24292f}
.card{fill:#fbfcfd;stroke:#d0d7de}.rule{stroke:#d0d7de}
.head{font-weight:700;fill:#57606a}.label{font-size:11.5px;fill:#57606a}
.fact{fill:#0550ae}.article{fill:#116329}.within{fill:#8250df}.page{fill:#6e7781}
.mention{text-decoration:underline;text-decoration-style:dotted;text-underline-offset:3px}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.card{fill:#0d1117;stroke:#30363d}.rule{stroke:#30363d}.head,.label{fill:#9198a1}
.fact{fill:#79c0ff}.article{fill:#7ee787}.within{fill:#d2a8ff}.page{fill:#8b949e}}
`

function groupOf(kind: string): Group {
  const [group = 'page'] = (Object.keys(groups) as Group[]).filter((each) => {
    return groups[each].includes(kind)
  })
  return group
}

/** A row for each line of the page, two where a line is long. */
function pageRows(
  article: Article,
  text: string,
  mentions: readonly Mention[],
  longest: number,
): Row[] {
  return article.children.flatMap((block) => {
    const phrases = block.type === 'paragraph' ? block.children : [block]
    const ends = [...phrases.slice(1).map(({ position }) => position.start), block.position.end]
    return phrases.flatMap(({ type, position: { start } }, i) => {
      const end = ends[i]?.offset ?? start.offset
      const kind = type === 'prose' ? 'paragraph' : type
      return linesBetween(text, start.offset, end, longest).map(([from, to], ahead): Row => {
        const words = runsBetween(text, from, to, mentions)
        const label = ahead === 0 ? kind : ''
        return {
          label,
          group: groupOf(type),
          runs: words.map((run) => ({ ...run, group: groupOf(type) })),
        }
      })
    })
  })
}

/** The lines of a stretch that are not blank, broken between words. */
function linesBetween(
  text: string,
  start: number,
  end: number,
  longest: number,
): [number, number][] {
  const lines: [number, number][] = []
  for (const { index, 0: whole } of text.slice(start, end).matchAll(/\S.*/gu)) {
    const words = new RegExp(`.{1,${longest}}(?:\\s|$)`, 'gu')
    for (const piece of whole.matchAll(words)) {
      const from = start + index + piece.index
      lines.push([from, from + piece[0].trimEnd().length])
    }
  }
  return lines
}

/** A stretch in runs: within a mention, and outside of all. */
function runsBetween(text: string, from: number, to: number, mentions: readonly Mention[]): Run[] {
  const isWithin = (at: number): boolean =>
    mentions.some(({ position: { start, end } }) => start.offset <= at && at < end.offset)
  const runs: Run[] = []
  for (let start = from, at = from + 1; at <= to; at += 1) {
    if (at < to && isWithin(at) === isWithin(start)) continue
    runs.push({ words: text.slice(start, at), isMention: isWithin(start) })
    start = at
  }
  return runs
}

function factRows({ title = '', outlet = '', publishedAt, children, ...article }: Article): Row[] {
  const links = children.flatMap((block) => (block.type === 'relatedLink' ? [block.title] : []))
  const paragraphs = children.filter(({ type }) => type === 'paragraph').length
  const facts: [string, string, Group][] = [
    ['title', title, 'fact'],
    ['outlet', outlet, 'fact'],
    ['publishedAt', publishedAt?.iso ?? '', 'fact'],
    ['authors', article.authors.join(', '), 'fact'],
    ['editors', article.editors.join(', '), 'fact'],
    ['sources', article.sources.join(', '), 'fact'],
    ['places', article.places.join(', '), 'fact'],
    ['tags', article.tags.join(', '), 'fact'],
    ['body', `${paragraphs} paragraphs`, 'article'],
    ['links', links.join(', '), 'within'],
    ['warnings', article.warnings.map(({ code }) => code).join(', ') || 'none', 'page'],
  ]
  return facts.map(([label, words, group]) => ({ label, runs: [{ words, group }] }))
}

function mentionRow(mention: Mention): Row {
  const [words, value] = meaningOf(mention)
  const runs: Run[] = [{ words, isMention: true, group: 'article' }, { words: ` ${value}` }]
  return { label: mention.kind, runs }
}

/** The words of a mention, and what they mean. */
function meaningOf(mention: Mention): readonly [string, string] {
  if (mention.kind === 'quote') {
    return [`${mention.text.slice(0, 18)}…"`, mention.speaker?.name ?? '']
  }
  return [mention.text, 'value' in mention ? mention.value : '']
}

function factsInWords(rows: readonly Row[]): string {
  const named = rows.filter(({ label }) => label !== '')
  return named
    .map(({ label, runs }) => `${label} ${runs.map(({ words }) => words).join('')}`)
    .join('; ')
}

function drawn({ label, group, runs }: Row, x: number, words: number, i: number): string {
  const y = 64 + i * rowHeight
  const name = `<text class="label ${group ?? ''}" x="${x}" y="${y}">${escaped(label)}</text>`
  return `${name}<text x="${words}" y="${y}">${runs.map(span).join('')}</text>`
}

function span({ words, group, isMention = false }: Run): string {
  const names = [group, isMention && 'mention'].filter(Boolean).join(' ')
  return `<tspan class="${names}">${escaped(words)}</tspan>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
