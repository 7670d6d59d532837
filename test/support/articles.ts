import fc from 'fast-check'
import { type Article, type Block, parseArticle, type Position } from 'urai-berita'

const fullPage = `Pasar Legi Dibuka Kembali Setelah Dua Bulan

Kompas.com - 02/01/2021, 08:15 WIB
Diperbarui 03/01/2021, 09:30 WIB

Penulis: Rani Wulandari, Bagus Tirta

Editor: Siti Aminah

Sumber Antara

Pedagang di Pasar Legi. (KOMPAS.com/RANI)

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.

Baca juga: Harga Beras Turun di Klaten

Atap baru yang lebih tinggi

Pedagang menempati tiga lantai, yaitu:

1. beras dan palawija
2. sayur dan buah

Pedagang tidak dipungut biaya sewa &amp; listrik sampai akhir tahun. (rid/ipg)

Tags: pasar, solo
`

/** The article of a page that shows every fact. */
export const fullArticle = parseArticle(fullPage)

/** The article of a text without facts. */
export const emptyArticle = parseArticle('')

const point = { line: 1, column: 1, offset: 0 }
const position: Position = { start: point, end: point }

/** Words that mean something to Markdown, YAML, HTML, XML or JSON, and any other text. */
// prettier-ignore
const dangerous = [
  '</script><script>alert(1)</script>', '<!-- ', '-->', '<b>', '<?php', '&amp;', '&#60;', '&', ']]>', '\u2028', '\u2029',
  '# ', '## Judul', '#', '> ', '- ', '-', '+ ', '* ', '*', '**tebal**', '_miring_', '__', '~~~', '~~coret~~', '```', '`kode`',
  '1. ', '1) ', '123456789. ', '---', '===', '***', '+++', '...', '[a](https://contoh.id)', '![a](b)', '[a]: b', '[^1]', '<https://contoh.id>',
  '\\', '\\*', '\\\\', '|', '| a | b |', '$x$', '{{ x }}', '{% x %}', '!', '!tag', '&jangkar', '*alias', '%YAML', '@', ': ', ' #', '? ',
  'true', 'null', '~', '2020-08-16', '0x1F', '1e3', 'no', '', ' ', '    ', '\t', '\n', '\n---\n', '\r\n', '\u0085', '\u007f', '\u0000', '\u0007',
  '\uFEFF', '\uFFFE', '\uD83D', '\uDE00', '😀', '"', "'", '__proto__', 'constructor', 'Hujan turun.', 'Rp 2.400', 'US$ 5', '\u00A0',
]

const marks = Array.from('#>-+*_~`[]()<>&!\\|.:1 a="\'{}$%@^\n\t')

/** Any text at all, dangerous ones above all. */
export const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...dangerous), { maxLength: 6 })
      .map((parts) => parts.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...marks), maxLength: 12 }),
)

const texts = fc.array(anyText, { maxLength: 3 })

const block: fc.Arbitrary<Block> = fc.oneof(
  anyText.map((value): Block => ({
    type: 'paragraph',
    children: [{ type: 'prose', value, position }],
    position,
  })),
  anyText.map((text): Block => ({ type: 'heading', text, position })),
  anyText.map((text): Block => ({ type: 'listItem', text, position })),
  anyText.map((text): Block => ({ type: 'caption', text, position })),
  anyText.map((title): Block => ({ type: 'relatedLink', title, position })),
)

const timestamp = fc.constantFrom(
  { iso: '2020-08-16' },
  { iso: '2024-01-29T17:18' },
  { iso: '2020-08-16T12:59+07:00', zone: 'WIB' as const },
  { iso: '2021-08-10T17:56:00+08:00', zone: 'WITA' as const },
)

/** Articles that no page gives: every string of them is any text. */
export const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    type: fc.constant('article' as const),
    outlet: anyText,
    title: anyText,
    publishedAt: timestamp,
    updatedAt: timestamp,
    places: texts,
    authors: texts,
    editors: texts,
    sources: texts,
    citedMedia: texts,
    tags: texts,
    children: fc.array(block, { maxLength: 5 }),
    warnings: fc.constant([]),
    position: fc.constant(position),
  },
  {
    requiredKeys: [
      'citedMedia',
      ...(['type', 'places', 'authors', 'editors', 'sources', 'tags'] as const),
      ...(['children', 'warnings', 'position'] as const),
    ],
  },
)
