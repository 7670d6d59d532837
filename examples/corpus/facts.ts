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
  links: ({ children }) =>
    children.flatMap((each) => (each.type === 'relatedLink' ? [each.title] : [])),
  body: (article) => toText(article),
  warnings: ({ warnings }) => warnings.map(({ code }) => code),
  blocks: ({ children }) => children.length,
  unread: (article, text) => unreadOf(article, text),
} satisfies Record<string, (article: Article, text: string) => unknown>

export type Field = keyof typeof facts

export const fields = Object.keys(facts) as readonly Field[]

/** A line of the output, before it is written. */
export type Row = Partial<Record<string, unknown>>

/**
 * Adds the facts of a page that were asked for; those it does not show stay `undefined`. The row is
 * filled and not spread into another: a spread of such a row costs a third of what reading it does.
 */
export function addFacts(row: Row, { text, url, outlet }: Page, wanted: readonly Field[]): void {
  const article = parseArticle(text, { ...(url && { url }), ...(outlet && { outlet }) })
  for (const field of wanted) row[field] = facts[field](article, text)
}

/** The lines that no convention reads: menus above all, and what a new outlet has of its own. */
function unreadOf({ children }: Article, text: string): string[] {
  return children.flatMap((block) => {
    if (block.type !== 'furniture' || block.kind !== 'rest') return []
    const { start, end } = block.position
    const line = text
      .slice(start.offset, end.offset)
      .replace(/[^\S ]\s*| \s+/gu, ' ')
      .trim()
    return [line.slice(0, 120).toWellFormed()]
  })
}
