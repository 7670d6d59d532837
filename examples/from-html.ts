// From the HTML of a page to its article, by two ways: from the text of the whole page, and from what
// Readability keeps of it. Shows what each finds: Readability drops the line with the date, and the
// library finds the article on the whole page by itself.
//
//   npx tsx examples/from-html.ts                      the sample page
//   npx tsx examples/from-html.ts page.html            a page of your own; - reads standard input
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Article, parseArticle, toText } from 'urai-berita'
import { textOf } from './html/text-of.ts'
import { run } from './terminal/command.ts'
import { table } from './terminal/layout.ts'

await run({
  usage: 'npx tsx examples/from-html.ts [FILE | -]',
  sample: 'sample-page.html',
  most: 1,
  report: (html) => {
    const whole = wholePage(html)
    const kept = whatReadabilityKeeps(html)
    return [
      table([
        ['fact', 'the whole page', 'what Readability keeps'],
        ...Object.entries(factsOf(whole)).map(([fact, value]) => {
          return [fact, value, factsOf(kept)[fact] ?? '']
        }),
      ]),
      'The body, as the whole page gives it:',
      toText(whole),
    ].join('\n\n')
  },
})

function wholePage(html: string): Article {
  return parseArticle(textOf(parseHTML(html).document.body))
}

/** Title and byline are fields of Readability's result; the article reads them before the text. */
function whatReadabilityKeeps(html: string): Article {
  const { document } = parseHTML(html)
  const kept = new Readability(document, { serializer: textOf }).parse()
  return parseArticle([kept?.title, kept?.byline, kept?.content].filter(Boolean).join('\n\n'))
}

function factsOf(article: Article): Record<string, string> {
  const { outlet, title, publishedAt, authors, places, children } = article
  const count = (kind: string): string =>
    String(children.filter(({ type }) => type === kind).length)
  return {
    outlet: outlet ?? 'none',
    title: title ? `${title.slice(0, 27)}…` : 'none',
    published: publishedAt?.iso ?? 'none',
    authors: authors.join(', ') || 'none',
    places: places.join(', ') || 'none',
    'related links': count('relatedLink'),
    paragraphs: count('paragraph'),
  }
}
