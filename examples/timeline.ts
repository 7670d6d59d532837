// An article as a timeline: each day, hour or span that its text speaks of, in the order of time, with
// the words around it. Relative words such as `kemarin` are days already, counted from the dateline.
//
//   npx tsx examples/timeline.ts                       the sample page
//   npx tsx examples/timeline.ts page.txt              a page of your own; - reads standard input
import { parseArticle } from 'urai-berita'
import { findMentions, type DateMention, type TimeMention } from 'urai-berita/mentions'
import { run } from './terminal/command.ts'
import { cut, paint, printable, table } from './terminal/layout.ts'

await run({ usage: 'npx tsx examples/timeline.ts [FILE | -]', most: 1, report: timelineOf })

function timelineOf(text: string): string {
  const article = parseArticle(text)
  const mentions = findMentions(article).filter(isTime)
  const rows = mentions
    .flatMap((mention) =>
      mention.value === undefined ? [] : [{ ...mention, value: mention.value }],
    )
    .sort((a, b) => (a.start ?? a.value).localeCompare(b.start ?? b.value))
    .map(({ value, position }) => [value, around(text, position.start.offset, position.end.offset)])
  const unknown = mentions.length - rows.length
  return [
    paint('bold', article.title ?? 'Without a title'),
    `published ${article.publishedAt?.iso ?? 'on a day that the page does not tell'}`,
    '',
    table(rows),
    ...(unknown > 0 ? ['', `Left out, since the text does not tell the day: ${unknown}`] : []),
  ].join('\n')
}

function isTime(mention: { kind: string }): mention is DateMention | TimeMention {
  return mention.kind === 'date' || mention.kind === 'time'
}

/** The words with a little of what stands on both sides. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(/^[^\n]*\n|^\S*\s/u, '')
  const after = text.slice(end, end + 30).split('\n', 1)[0] ?? ''
  const words = paint('cyan', `[${printable(text.slice(start, end))}]`)
  return `${before.trimStart()}${words}${cut(after, 28).replace(/^(?=[\p{L}(])/u, ' ')}`
}
