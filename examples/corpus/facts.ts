import { type Article, parseArticle, toDate, toText } from 'urai-berita'
import type { Page } from './page.ts'

/** What a row can tell of a page, in the order of its columns. Docs: docs/corpus.md */
const facts = {
  outlet: ({ outlet }) => outlet,
  title: ({ title }) => title,
  publishedAt: ({ publishedAt }) => publishedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  /** Absent where the page names no zone: then nobody can tell the instant. */
  instant: ({ publishedAt }) => publishedAt && toDate(publishedAt)?.toISOString(),
  places: ({ places }) => places,
  authors: ({ authors }) => authors,
  editors: ({ editors }) => editors,
  sources: ({ sources }) => sources,
  tags: ({ tags }) => tags,
  links: (article) => linksOf(article),
  body: (article) => toText(article),
  warnings: ({ warnings }) => warnings.map(({ code }) => code),
  blocks: ({ children }) => children.length,
  unread: (article, text) => unreadOf(article, text),
} satisfies Record<string, (article: Article, text: string) => unknown>

export type Field = keyof typeof facts

export const fields = Object.keys(facts) as readonly Field[]

/** Adds the facts of a page that were asked for to its row; those it does not show are undefined. */
export function addFacts(
  row: Record<string, unknown>,
  { text, url, outlet }: Page,
  wanted: readonly Field[],
): object {
  const article = parseArticle(text, { ...(url && { url }), ...(outlet && { outlet }) })
  for (const field of wanted) row[field] = facts[field](article, text)
  return row
}

function linksOf({ children }: Article): string[] {
  const links: string[] = []
  for (const block of children) if (block.type === 'relatedLink') links.push(block.title)
  return links
}

/** The lines that no convention reads: menus above all, and what a new outlet has of its own. */
function unreadOf({ children }: Article, text: string): string[] {
  const lines: string[] = []
  for (const block of children) {
    if (block.type !== 'furniture' || block.kind !== 'rest') continue
    const { start, end } = block.position
    const line = text.slice(start.offset, end.offset).replace(/\s+/gu, ' ').trim()
    lines.push(line.length > 120 ? line.slice(0, 120).toWellFormed() : line)
  }
  return lines
}
