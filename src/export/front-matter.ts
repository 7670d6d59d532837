import type { Article } from '../tree.ts'
import { wellFormed } from './well-formed.ts'

/** What YAML does not print: control characters, line ends of Unicode, marks of byte order. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

/**
 * The facts of an article as YAML front matter; nothing where it has none.
 *
 * Every text is a quoted scalar on one line, so that none is read as a date, a number, an anchor or
 * the end of the front matter: `title: "Ya"`
 */
export function frontMatterOf(article: Article): string {
  const { title, outlet, publishedAt, updatedAt, places, authors, editors, sources, tags } = article
  const facts = { title, outlet, publishedAt: publishedAt?.iso, updatedAt: updatedAt?.iso }
  const lists = { places, authors, editors, sources, tags }
  const lines = [
    ...Object.entries(facts).flatMap(([key, text]) =>
      text === undefined ? [] : [`${key}: ${scalar(text)}`],
    ),
    ...Object.entries(lists).flatMap(([key, texts]) =>
      texts.length === 0 ? [] : [`${key}: [${texts.map(scalar).join(', ')}]`],
    ),
  ]
  return lines.length === 0 ? '' : ['---', ...lines, '---'].join('\n')
}

/** A JSON string is a YAML scalar, but for what YAML does not print. */
function scalar(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
