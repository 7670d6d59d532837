// Says for each line of a page what it was read as and on what evidence: where it stands, what it
// reads as alone (- where no function for single lines reads it), and the fields read from it.
// Paste the output into an issue; the lines in it are cut short.
//
//   npm run explain -- page.txt
import { createRequire } from 'node:module'
import {
  type Article,
  type Block,
  type Node,
  parseArticle,
  parseAttribution,
  parseByline,
  parseCaption,
  parseCopyright,
  parseDateline,
  parseEmbed,
  parseLocationLead,
  parsePagination,
  parsePromotion,
  parseRelatedLink,
  parseSignOff,
  parseTags,
} from 'urai-berita'
import { run } from './terminal/command.ts'
import { cut, table } from './terminal/layout.ts'

const { version } = createRequire(import.meta.url)('urai-berita/package.json') as {
  version: string
}

function headerOf({ children, warnings, position, ...facts }: Article, text: string): string[] {
  const size = `${text.length} characters to line ${position.end.line}, ${children.length} blocks`
  const { type, ...shown } = facts
  return [
    `urai-berita ${version}, Node ${process.version}, ${process.platform}`,
    `${type}: ${size}`,
    `facts: ${fieldsOf(shown)}`,
    ...warnings.map(({ code, message, position: { start } }) => {
      return `warning: ${code}, line ${start.line}: ${message}`
    }),
  ]
}

/** A row for each line that is not blank; a block of several lines shows its fields once. */
function linesOf(article: Article, text: string): string {
  const regions = regionsOf(article.children)
  const rows = article.children.flatMap((block, i) => {
    const { start, end } = block.position
    const lines = text.slice(start.offset, end.offset).split(/\r\n|\n|\r/u)
    return lines.flatMap((line, ahead) => {
      if (line.trim() === '') return []
      const fields = ahead === 0 ? fieldsOfBlock(block) : `of line ${start.line}`
      const number = String(start.line + ahead).padStart(4)
      return [[number, regions[i] ?? '', block.type, readAlone(line), cut(line, 40), fields]]
    })
  })
  return table([['line', 'region', 'kind', 'read alone', 'text', 'fields'], ...rows])
}

type Region = 'masthead' | 'head' | 'body' | 'foot' | 'tail'

const headKinds: ReadonlySet<Block['type']> = new Set(['title', 'dateline'])
const bodyKinds: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'listItem'])
const footKinds: ReadonlySet<Block['type']> = new Set(['byline', 'attribution', 'tags', 'signOff'])

/** Where each block stands, as far as the blocks tell: only those of this article bear its kinds. */
function regionsOf(blocks: readonly Block[]): Region[] {
  const isIn = (kinds: ReadonlySet<string>) => (block: Block) => kinds.has(block.type)
  const matter = new Set([...headKinds, ...bodyKinds, ...footKinds])
  const head = blocks.findIndex(isIn(matter))
  const firstOfBody = blocks.findIndex(isIn(bodyKinds))
  const lastOfBody = blocks.findLastIndex(isIn(bodyKinds))
  const lastOfFoot = blocks.findLastIndex(isIn(matter))
  return blocks.map((_, i) => {
    if (head === -1 || i < head) return 'masthead'
    if (firstOfBody !== -1 && i >= firstOfBody && i <= lastOfBody) return 'body'
    if (i > lastOfFoot) return 'tail'
    return i < firstOfBody || firstOfBody === -1 ? 'head' : 'foot'
  })
}

const readers: readonly ((line: string) => Node | undefined)[] = [
  parseDateline,
  parseByline,
  parseAttribution,
  parseLocationLead,
  parseRelatedLink,
  parseCaption,
  parseEmbed,
  parsePagination,
  parsePromotion,
  parseCopyright,
  parseTags,
  parseSignOff,
]

/** What a line is when nothing stands around it; where that differs from its kind, the page decided. */
function readAlone(line: string): string {
  return readers.flatMap((read) => read(line)?.type ?? []).join(', ') || '-'
}

function fieldsOfBlock(block: Block): string {
  if (block.type !== 'paragraph') return fieldsOf(block)
  return block.children
    .map((phrase) =>
      phrase.type === 'prose'
        ? `prose(${phrase.value.length} characters)`
        : `${phrase.type}(${fieldsOf(phrase)})`,
    )
    .join(' ')
}

/** `role=editor names=["Siti Aminah"]` */
function fieldsOf(node: object): string {
  const fields = Object.entries(node).filter(([name]) => !['type', 'position'].includes(name))
  return fields.map(([name, value]) => `${name}=${cut(JSON.stringify(value), 50)}`).join(' ') || '-'
}

await run({
  usage: 'npm run explain -- [FILE | -]',
  most: 1,
  report: (text) => {
    const article = parseArticle(text)
    return ['~~~text', ...headerOf(article, text), '', linesOf(article, text), '~~~'].join('\n')
  },
})
