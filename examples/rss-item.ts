// The items of an RSS feed: a title and a teaser of one or two sentences, no page. Shows the place of
// its location lead, its sentences without it, and the days and figures they speak of: the `pubDate`
// of the feed tells which Tuesday `Selasa` is.
//
//   npx tsx examples/rss-item.ts                       the sample feed
//   npx tsx examples/rss-item.ts feed.xml              a feed of your own; - reads standard input
import { DOMParser, parseHTML } from 'linkedom'
import { parseLocationLead, type Timestamp } from 'urai-berita'
import { findMentions, type Mention } from 'urai-berita/mentions'
import { textOf } from './html/text-of.ts'
import { run } from './terminal/command.ts'
import { paint } from './terminal/layout.ts'

await run({
  usage: 'npx tsx examples/rss-item.ts [FILE | -]',
  sample: 'sample-feed.xml',
  most: 1,
  report: (xml) => {
    const feed = new DOMParser().parseFromString(xml, 'text/xml')
    const items = feed.querySelectorAll('item') as Iterable<Element>
    return Array.from(items, reportOn).join('\n\n')
  },
})

function reportOn(item: Element): string {
  const field = (name: string): string => item.querySelector(name)?.textContent.trim() ?? ''
  const teaser = textOf(
    parseHTML(`<html><body>${field('description')}</body></html>`).document.body,
  )
  const lead = parseLocationLead(teaser)
  const prose = teaser.slice(lead?.position.end.offset ?? 0).trim()
  const writtenAt = timestampOf(field('pubDate'))
  const mentions = findMentions(prose, writtenAt && { writtenAt })
  return [
    paint('bold', field('title')),
    `  written   ${writtenAt?.iso ?? 'unknown'}`,
    `  place     ${lead?.places.join(', ') ?? 'none'}`,
    `  outlet    ${lead?.outlet ?? 'none'}`,
    `  text      ${prose}`,
    ...mentions.map((mention) => `  ${mention.kind.padEnd(8)}  ${mention.text}${valueOf(mention)}`),
  ].join('\n')
}

/** `Wed, 09 Mar 2022 00:15:00 GMT` as a clock in Jakarta shows it: feeds name many zones, desks one. */
function timestampOf(pubDate: string): Timestamp | undefined {
  const instant = Date.parse(pubDate)
  if (Number.isNaN(instant)) return undefined
  const clock = new Date(instant + 7 * 60 * 60_000)
    .toISOString()
    .slice(0, 'yyyy-mm-ddThh:mm'.length)
  return { iso: `${clock}+07:00`, zone: 'WIB' }
}

function valueOf(mention: Mention): string {
  return 'value' in mention ? ` = ${mention.value}` : ''
}
