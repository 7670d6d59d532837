// Prints the facts of news pages without their trees: one JSON object a line (NDJSON), one line a
// page, ready for jq, DuckDB or pandas. A page that cannot be read is named on standard error.
//
//   npx tsx examples/facts-as-json.ts                  the sample page
//   npx tsx examples/facts-as-json.ts *.txt            pages of your own; - reads standard input
import { parseArticle, toDate, toText } from 'urai-berita'
import { run } from './terminal/command.ts'

await run({
  usage: 'npx tsx examples/facts-as-json.ts [FILE ... | -]',
  most: Infinity,
  report: (text, page) => JSON.stringify(factsOf(text, page)),
})

/** What a row of a table needs; facts the page does not show are absent. */
function factsOf(text: string, page: string): object {
  const article = parseArticle(text)
  const { outlet, title, publishedAt, updatedAt, places, authors, editors, sources, tags } = article
  return {
    page,
    outlet,
    title,
    publishedAt,
    // Undefined where the page names no zone: then nobody can tell the instant.
    instant: publishedAt && toDate(publishedAt)?.toISOString(),
    updatedAt,
    places,
    authors,
    editors,
    sources,
    tags,
    body: toText(article),
    warnings: article.warnings.map(({ code }) => code),
  }
}
