// The amounts of money in articles as comma-separated values: page, currency, amount (the least and the
// most of a span), and the words as printed. Amounts are decimal strings: no digit is lost.
//
//   npx tsx examples/money.ts                          the sample page
//   npx tsx examples/money.ts *.txt                    pages of your own; - reads standard input
import { parseArticle } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { print, run } from './terminal/command.ts'

print('page,currency,least,most,words')

await run({
  usage: 'npx tsx examples/money.ts [FILE ... | -]',
  most: Infinity,
  report: (text, page) =>
    findMentions(parseArticle(text))
      .flatMap((mention) => {
        if (mention.kind !== 'money') return []
        const { currency = '', value = '', min = value, max = value } = mention
        return [row(page, currency, min, max, mention.text)]
      })
      .join('\n'),
})

/** Cells that hold a comma or a quotation mark stand within marks. */
function row(...cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')
}
