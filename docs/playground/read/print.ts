import type { Article } from 'urai-berita'
import { toJsonLdScript, toMarkdown, toSchemaOrg } from 'urai-berita/export'
import { inspect } from 'unist-util-inspect'
import { pieces } from '../pieces.ts'
import type { Format, Printed } from '../reading.ts'

const printers: Record<Format, (article: Article) => string> = {
  tree: (article) => inspect(article, { color: false }),
  json: (article) => JSON.stringify(article, null, 2),
  jsonLd: (article) => JSON.stringify(toSchemaOrg(article), null, 2),
  script: (article) => toJsonLdScript(toSchemaOrg(article)),
  markdown: (article) => toMarkdown(article),
}

/** An article as text, and the rows of it. */
export function print(article: Article, format: Format): Printed {
  const text = printers[format](article)
  const rows = pieces(text, 0, text.length)
  return { text, cuts: Uint32Array.from(rows.flatMap(({ from, to }) => [from, to])) }
}
