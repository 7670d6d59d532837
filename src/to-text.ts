import type { Article, Block, Phrase } from './tree.ts'

/** What the text of an article is made of, besides paragraphs and list items. */
export interface TextOptions {
  /** Whether sub-headings stand in it; they do by default. */
  headings?: boolean
  /** Whether the words of photos stand in it, credits included; by default they do not. */
  captions?: boolean
}

/**
 * The words of an article as clean text, with or without headings and captions.
 *
 * @param article - An article.
 * @param options - What stands in the text besides paragraphs and list items.
 * @returns The text, with a blank line between its pieces.
 *
 * @example
 * ```ts
 * import { parseArticle, toText } from 'urai-berita'
 *
 * const article = parseArticle(`Foto: Pasar Legi. (ANTARA/Rani)
 *
 * SOLO, KOMPAS.com - Hujan turun di Solo sejak Minggu pagi.`)
 *
 * toText(article, { captions: true }) // 'Foto: Pasar Legi. (ANTARA/Rani)\n\nHujan turun di Solo sejak Minggu pagi.'
 * ```
 */
export function toText(article: Article, options: TextOptions): string
/**
 * The words of an article, or of a piece of it, as clean text.
 *
 * Of an article: its paragraphs, headings and list items, with a blank line between them. Of a
 * paragraph: its prose, without location lead and sign-off. Of any other node: its title, text or
 * names; nothing where it has none, as furniture.
 *
 * @param node - An article, or a node of its tree.
 * @returns The text; empty where the node has no words of its own.
 *
 * @example
 * ```ts
 * import { parseArticle, toText } from 'urai-berita'
 *
 * toText(parseArticle('SOLO, KOMPAS.com - Hujan turun di Solo sejak Minggu pagi.')) // 'Hujan turun di Solo sejak Minggu pagi.'
 * ```
 */
export function toText(node: Article | Block | Phrase): string
export function toText(node: Article | Block | Phrase, options: TextOptions = {}): string {
  switch (node.type) {
    case 'article':
      return textOf(node.children, options)
    case 'paragraph':
      return node.children
        .filter(({ type }) => type === 'prose')
        .map(toText)
        .join(' ')
    case 'prose':
      return node.value
    case 'title':
    case 'heading':
    case 'listItem':
    case 'caption':
      return node.text
    case 'headline':
    case 'relatedLink':
      return node.title
    case 'embed':
      return node.title ?? ''
    case 'byline':
      return node.names.join(', ')
    case 'attribution':
      return node.sources.join(', ')
    case 'locationLead':
      return node.places.join(', ')
    case 'tags':
      return node.tags.join(', ')
    case 'signOff':
      return node.by.join(', ')
    case 'dateline':
      return node.publishedAt?.iso ?? node.updatedAt?.iso ?? ''
    case 'pagination':
    case 'promotion':
    case 'copyright':
    case 'furniture':
      return ''
  }
}

function textOf(
  blocks: readonly Block[],
  { headings = true, captions = false }: TextOptions,
): string {
  const stands: Partial<Record<Block['type'], boolean>> = {
    paragraph: true,
    heading: headings,
    listItem: true,
    caption: captions,
  }
  return blocks
    .filter(({ type }) => stands[type])
    .map((block) => toText(block))
    .filter((text) => text !== '')
    .join('\n\n')
}
