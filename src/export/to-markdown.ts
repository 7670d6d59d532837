import { toText } from '../to-text.ts'
import type { Article, Block } from '../tree.ts'
import { frontMatterOf } from './front-matter.ts'
import { markdownText } from './markdown-text.ts'

/** How {@link toMarkdown} writes. */
export interface MarkdownOptions {
  /** Whether the facts stand above the text, as YAML. Without them the title is a heading. */
  frontMatter?: boolean
}

/**
 * An article as Markdown: its facts as YAML front matter, below them its paragraphs, headings and
 * list items.
 *
 * The words stay words. What Markdown, HTML or YAML would read as markup is escaped, so that no page
 * can add links, code, elements or facts of its own. Runs of white space are one space. Bare
 * addresses stay as they are; dialects that make links of them still do.
 *
 * @param article - What `parseArticle` gives.
 * @param options - Whether the facts stand above the text; they do by default.
 * @returns The Markdown, ending with a line feed; empty where the article has neither facts nor text.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'urai-berita'
 * import { toMarkdown } from 'urai-berita/export'
 *
 * const article = parseArticle('SOLO, KOMPAS.com - Hujan *deras* turun sejak Minggu pagi.')
 *
 * toMarkdown(article)
 * // '---\noutlet: "kompas"\nplaces: ["SOLO"]\n---\n\nHujan \\*deras\\* turun sejak Minggu pagi.\n'
 *
 * toMarkdown(article, { frontMatter: false })
 * // 'Hujan \\*deras\\* turun sejak Minggu pagi.\n'
 * ```
 */
export function toMarkdown(article: Article, { frontMatter = true }: MarkdownOptions = {}): string {
  const head = frontMatter ? frontMatterOf(article) : marked('# ', article.title ?? '')
  return [head, bodyMarkdown(article.children)]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

/** A blank line between blocks; the items of a list stand close. */
function bodyMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block) => ({ type: block.type, text: markdownOf(block) }))
    .filter(({ text }) => text !== '')
    .map(({ type, text }, at, pieces) => {
      if (at === 0) return text
      const isClose = type === 'listItem' && pieces[at - 1]?.type === 'listItem'
      return `${isClose ? '\n' : '\n\n'}${text}`
    })
    .join('')
}

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return markdownText(toText(block))
    case 'heading':
      return marked('## ', block.text)
    case 'listItem':
      return marked('- ', block.text)
    default:
      return ''
  }
}

/** A text with its mark; nothing where there is no text. */
function marked(mark: string, text: string): string {
  const words = markdownText(text)
  return words === '' ? '' : mark + words
}
