import { toText } from '../to-text.ts'
import type { Article } from '../tree.ts'

/** The clean words of an article, and how many they are. */
export interface Body {
  readonly text: string
  readonly wordCount: number
}

/** A word holds a letter or a digit: `sewa & listrik` are two. */
const word = /[\p{L}\p{N}]\S*/gu

/** The body of an article; nothing where it has none. */
export function bodyOf(article: Article): Body | undefined {
  const text = toText(article)
  if (text === '') return undefined
  return { text, wordCount: text.match(word)?.length ?? 0 }
}
