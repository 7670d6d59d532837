import type { Article, Block, Phrase } from './tree.ts'

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
export function toText(node: Article | Block | Phrase): string {
  switch (node.type) {
    case 'article':
      return node.children
        .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'listItem')
        .map(toText)
        .filter((text) => text !== '')
        .join('\n\n')
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
