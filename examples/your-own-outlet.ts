// Teaches the parser an outlet it does not know: a record of facts, and `outlets` in the options.
// Shows what is read of the same page without the record and with it.
//
//   npx tsx examples/your-own-outlet.ts
import { type Article, defineOutlet, outlets, parseArticle } from 'urai-berita'
import { print } from './terminal/command.ts'
import { table } from './terminal/layout.ts'

const wartaLembah = defineOutlet({
  id: 'wartalembah',
  name: 'Warta Lembah',
  brands: ['Warta Lembah', 'WartaLembah.example'],
  domains: ['wartalembah.example'],
})

/** Made once: the grammars are built for a list of outlets, not for each page. */
const mine = [...outlets, wartaLembah]

const page = `Kebun Kopi Lereng Arum Panen Dua Kali dalam Setahun

Warta Lembah - 12/05/2023, 08:30 WITA
Pewarta: Bagas Winarsa

LERENG ARUM, WARTA LEMBAH - Petani kopi di Lereng Arum memanen kebunnya untuk kedua kali tahun ini.

Panen kedua itu menghasilkan 14 ton biji kopi, hampir sebanyak panen pertama pada bulan Januari.
`

const known = parseArticle(page, { outlets: mine })
const unknown = parseArticle(page)
const byAddress = parseArticle('', { outlets: mine, url: 'https://www.wartalembah.example/1' })

print(
  table([
    ['fact', 'without the record', 'with the record'],
    ...rowsOf(unknown).map(([fact = '', value = ''], i) => {
      return [fact, value, rowsOf(known)[i]?.[1] ?? '']
    }),
  ]),
)
print(`\nBy its address alone: ${byAddress.outlet ?? 'unknown'}`)

function rowsOf({ outlet, publishedAt, authors, places }: Article): string[][] {
  return [
    ['outlet', outlet ?? 'none'],
    ['published', publishedAt?.iso ?? 'none'],
    ['authors', authors.join(', ') || 'none'],
    ['places', places.join(', ') || 'none'],
  ]
}
