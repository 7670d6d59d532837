// Shows a news page in the terminal as the library reads it: each line marked with its kind, in
// colour, then what the kinds are, then the facts as a table.
//
//   npm run example                   the sample page
//   npm run example -- page.txt       a page of your own; - reads standard input
import { type Article, type Block, parseArticle, type Phrase, toText } from 'urai-berita'
import { run } from './terminal/command.ts'
import { type Colour, paint, printable, width, wrap } from './terminal/layout.ts'

/** What a line is marked with: its block, and within a paragraph its phrase. */
type Kind = Block['type'] | Exclude<Phrase['type'], 'prose'>

const kinds = {
  facts: {
    title: ['bold', 'cyan'],
    dateline: 'cyan',
    byline: 'cyan',
    attribution: 'cyan',
    locationLead: 'cyan',
    tags: 'cyan',
    signOff: 'cyan',
  },
  article: { paragraph: 'green', heading: ['bold', 'green'], listItem: 'green' },
  within: {
    caption: 'blue',
    embed: 'blue',
    relatedLink: 'magenta',
    pagination: 'yellow',
    promotion: 'yellow',
  },
  page: { headline: 'magenta', copyright: 'gray', furniture: 'gray' },
} satisfies Record<string, Partial<Record<Kind, Colour>>>

const colours: Readonly<Record<Kind, Colour>> = {
  ...kinds.facts,
  ...kinds.article,
  ...kinds.within,
  ...kinds.page,
}

await run({
  usage: 'npm run example -- [FILE | -]',
  most: 1,
  report: (text, page) => {
    const article = parseArticle(text)
    const lines = linesOf(article, text)
    return [heading(page), pageOf(lines), legendOf(lines), factsOf(article)].join('\n\n')
  },
})

interface Line {
  readonly number: number
  readonly kind: Kind
  readonly words: string
}

/** The lines of all blocks that are not blank. */
function linesOf({ children }: Article, text: string): Line[] {
  return children.flatMap(piecesOf).flatMap(({ kind, line, start, end }) =>
    text
      .slice(start, end)
      .split(/\r\n|\n|\r/u)
      .map((words, i) => ({ number: line + i, kind, words }))
      .filter(({ words }) => words.trim() !== ''),
  )
}

interface Piece {
  readonly kind: Kind
  readonly line: number
  readonly start: number
  readonly end: number
}

/** A block is one piece; a paragraph is as many as it has phrases. */
function piecesOf(block: Block): Piece[] {
  const { start, end } = block.position
  const phrases = block.type === 'paragraph' ? block.children : [block]
  return phrases.map(({ type, position }, i) => ({
    kind: type === 'prose' ? 'paragraph' : type,
    line: position.start.line,
    start: i === 0 ? start.offset : position.start.offset,
    end: phrases[i + 1]?.position.start.offset ?? end.offset,
  }))
}

/** The page with line numbers and kinds; one blank row where lines are blank. */
function pageOf(lines: readonly Line[]): string {
  const rows = lines.flatMap(({ number, kind, words }, i) => {
    const above = lines[i - 1]?.number ?? 0
    const margin = `${number === above ? '' : number}`.padStart(4)
    const marked = beside(`${margin}  ${kind.padEnd(12)}  `, [words])
    return [...(number > above + 1 ? [''] : []), ...marked.map((row) => paint(colours[kind], row))]
  })
  return rows.join('\n')
}

/** What the colours stand for, and how often each kind stands on the page. */
function legendOf(lines: readonly Line[]): string {
  const rows = Object.entries(kinds).flatMap(([group, members]) => {
    const entries = (Object.keys(members) as Kind[]).flatMap((kind) => {
      const count = lines.filter((line) => line.kind === kind).length
      return count === 0 ? [] : [paint(colours[kind], `${kind} ${count}`)]
    })
    return entries.length === 0 ? [] : [`${group.padEnd(9)}${entries.join(', ')}`]
  })
  return [heading('Lines by kind'), ...rows].join('\n')
}

function factsOf(article: Article): string {
  const { publishedAt: published, updatedAt: updated, children, warnings } = article
  const links = children.flatMap((block) => (block.type === 'relatedLink' ? [block.title] : []))
  const paragraphs = children.filter(({ type }) => type === 'paragraph').length
  const words = toText(article).match(/\S+/gu)?.length ?? 0
  const facts: Record<string, readonly (string | undefined)[]> = {
    outlet: [article.outlet],
    title: [article.title],
    published: [published && [published.iso, published.zone].join(' ')],
    updated: [updated && [updated.iso, updated.zone].join(' ')],
    authors: article.authors,
    editors: article.editors,
    sources: article.sources,
    places: article.places,
    tags: article.tags,
    'related links': links,
    body: [`${paragraphs} paragraphs, ${words} words`],
    warnings: warnings.map((each) => `line ${each.position.start.line}: ${each.message}`),
  }
  const rows = Object.entries(facts).flatMap(([name, values]) => {
    const known = values.filter((value) => value !== undefined)
    return beside(`${name.padEnd(13)}  `, known.length > 0 ? known : ['none'])
  })
  return [heading('Facts'), ...rows].join('\n')
}

/** Texts beside a label, each beginning a row and broken to the width that is left. */
function beside(label: string, texts: readonly string[]): string[] {
  const rows = texts.flatMap((text) => wrap(text, width - label.length))
  return rows.map((row, i) => `${i === 0 ? label : ' '.repeat(label.length)}${row}`.trimEnd())
}

function heading(words: string): string {
  return paint('bold', printable(words))
}
