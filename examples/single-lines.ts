// Reads single lines, without a page around them: each convention has a function of its own, which
// gives what the line says, or nothing where the line is something else.
//
//   npx tsx examples/single-lines.ts
import * as urai from 'urai-berita'
import { print } from './terminal/command.ts'
import { cut, paint, table } from './terminal/layout.ts'

type Reader = Extract<keyof typeof urai, `parse${string}`>

const lines: Record<Exclude<Reader, 'parseArticle'>, readonly string[]> = {
  parseDateline: [
    'Kompas.com - 09/03/2022, 07:15 WIB',
    'Rabu, 4 November 2015 | 21:04 WITA',
    'Kompas.com - 31/02/2022, 07:15 WIB',
  ],
  parseLocationLead: [
    'SOLO, KOMPAS.com - Hujan turun sejak pagi.',
    'JAKARTA/BANDUNG, KOMPAS.com — Hujan turun.',
    'Hujan turun - lalu reda.',
  ],
  parseByline: [
    'Penulis: Larasati Wedhaningrum',
    'Pewarta: Bagus Tirta dan Rani Wulandari',
    'Penulis itu tersenyum.',
  ],
  parseBylines: ['Rep: Larasati Wedhaningrum/ Red: Bagus Tirta', 'Penulis itu tersenyum.'],
  parseAttribution: ['Sumber Antara', 'Sumber: BBC, Reuters', 'Sumber air itu kering.'],
  parseRelatedLink: ['Baca juga: Harga Beras Turun', 'Baca berita tanpa iklan.'],
  parseCaption: ['Pasar Legi, Solo. (KOMPAS.com/RANI WULANDARI)', 'Pasar Legi, Solo.'],
  parseEmbed: ['[Gambas:Video 20detik]', 'Simak Video "Panen Raya di Klaten"'],
  parsePagination: ['Halaman: 2', 'Halaman rumahnya luas.'],
  parsePromotion: ['Baca berita tanpa iklan. Gabung Kompas.com+', 'Gabung dengan kami, ajaknya.'],
  parseCopyright: ['Copyright 2008 - 2022 PT. Kompas Cyber Media'],
  parseTags: ['#harga beras#pasar', 'Tags: minat baca, perahu'],
  parseSignOff: ['(rid/ipg)', '(rid/ipg) menulis'],
}

const rows = (Object.keys(lines) as (keyof typeof lines)[]).flatMap((reader) =>
  lines[reader].map((line) => [reader, cut(line, 46), factsOf(urai[reader](line))]),
)

const [header = '', ...others] = table([['function', 'line', 'reads'], ...rows]).split('\n')
print([paint('bold', header), ...others].join('\n'))

/** The fields of a node, or of several, as JSON, without their places. */
function factsOf(read: urai.Node | urai.Node[] | undefined): string {
  if (!read) return 'undefined'
  return JSON.stringify(read, (key, value: unknown) => (key === 'position' ? undefined : value))
}
