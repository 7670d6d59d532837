import fc from 'fast-check'
import { type Article, type Node, parseArticle, toText } from 'urai-berita'
import { afterEach, describe, expect, test } from 'vitest'

/** The same pages on every run: a failure can be looked at again. */
const settings = { seed: 20200816, numRuns: 400 }

/** Lines in the manner of news pages; each of another kind, or nearly of it. */
// prettier-ignore
const lines = [
  'Kincir Air di Lereng Sumbing Kembali Berputar', '[POPULER GLOBAL] Salju di Gurun | Kucing Wali Kota',
  'Kompas.com - 16/08/2020, 12:59 WIB', 'Rabu, 4 November 2015 | 21:04 WIB', 'Kamis, 31/02/2020',
  'Rani Wulandari - 22 Oktober 2019 18:47 WIB', 'Diperbarui: 24 Juni 2015 10:58',
  'SOLO, KOMPAS.com - Hujan turun di lereng gunung sejak Minggu pagi.', 'KOMPAS.com —', 'SOLO, KOMPAS.com',
  'JAKARTA/BANDUNG, KOMPAS.com\u00A0–\u00A0Hujan turun. (rid/ipg)', 'SOLO - Hujan turun.', '– Hujan reda.',
  'Pedagang menempati kios lama mereka dan tidak dipungut biaya sewa sampai akhir tahun.',
  '"Kami lega sekali," kata pedagang itu.(*)', 'Hujan &amp;ndash; lalu&nbsp;reda &#8211; pagi itu.',
  'Rani Wulandari,', 'Rani Wulandari', 'Penulis', ': Rani Wulandari', ':', 'Editor', 'Editor:', 'Tim Redaksi',
  'Penulis: Rani Wulandari | Editor: Siti Aminah', 'Penulis : RaniEditor : SitiKompascom+ baca berita tanpa iklan',
  'Laporan Wartawan Tribun Jabar, Rani Wulandari', 'Rani Wulandari - KompasTekno', 'Oleh', 'By Rani',
  'Sumber', 'Sumber BBC', 'Sumber: Antara, Reuters', 'Baca juga: Harga Beras Turun', 'Baca Juga', '(Baca: Hujan)',
  'Lihat Foto', 'Pasar Legi. (KOMPAS.com/RANI)', 'Foto: Rani/Antara', 'Simak Video "Panen":', '[Gambas:Video 20detik]',
  'Halaman:', 'Halaman 2', '1', '2', 'Selanjutnya', 'Tag', '#hujan#reda', 'Tags: hujan, reda', '(rid/ipg)', '***',
  'Baca berita tanpa iklan. Gabung Kompas.com+', 'Terkini Lainnya', 'Berita Terkait', 'Copyright 2008 - 2024 PT. Lembah',
  'Komentar', 'dibaca 53,203 kali', '18 jam yang lalu', '1. Kincir bambu', '- Kincir kayu', 'Jakarta', 'Regional',
  'Lalu bagaimana akhirnya?', '', '', ' ', '\u00A0', '\t\u00A0 ', '\uFEFF',
  '__proto__', 'constructor', 'toString: __proto__', 'Penulis: __proto__', '#__proto__', '__proto__, KOMPAS.com - Hujan.',
]

const line = fc.constantFrom(...lines)
const fragment = fc
  .tuple(line, fc.nat(60), fc.nat(60))
  .map(([text, from, length]) => text.slice(from, from + length))
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  // Halves of surrogate pairs, white space of all kinds, what has no width, entities.
  fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', 'é', 'e\u0301', 'İ', 'ß'), maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(' ', '\u00A0', '\u3000', '\u200B', '\u00AD', '\uFEFF', '\v', 'a'),
    maxLength: 12,
  }),
  fc.string({
    unit: fc.constantFrom('&nbsp;', '&amp;', '&#0;', '&#55357;', '&', ';', 'a'),
    maxLength: 8,
  }),
  fc.string({
    unit: fc.constantFrom('-', '–', '—', ',', '|', ':', '(', ')', '/', ' ', 'A', '1'),
    maxLength: 30,
  }),
)
const glued = fc
  .array(fc.oneof(line, fragment, noise), { maxLength: 4 })
  .map((parts) => parts.join(''))
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\n\u00A0\n')
const anyLine = fc.oneof({ weight: 6, arbitrary: line }, fragment, noise, glued)
const page = fc
  .array(fc.tuple(anyLine, lineEnd), { maxLength: 40 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''))

const inherited = Object.getOwnPropertyNames(Object.prototype)

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited)
})

/** Every node of a tree, with the nodes that have to lie within it. */
function nodesOf(node: Node & { children?: readonly Node[] }): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

/** The point at an offset, counted the slow way. */
function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset)
  const ends = before.match(/\r\n|\n|\r/g) ?? []
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: ends.length + 1, column: offset - lineStart + 1, offset }
}

/** What an article says, places in the text apart. */
function factsOf(article: Article) {
  const { children, warnings, ...facts } = { ...article, position: undefined }
  return {
    ...facts,
    types: children.map(({ type }) => type),
    codes: warnings.map(({ code }) => code),
  }
}

/** Holds for any page: `check` is called with many, the same on every run. */
function forAnyPage(name: string, check: (text: string, article: Article) => void): void {
  test(name, { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(page, (text) => {
        check(text, parseArticle(text))
      }),
      settings,
    )
  })
}

describe('any text', () => {
  forAnyPage('is an article', (_text, article) => {
    expect(article.type).toBe('article')
  })

  forAnyPage(
    'has each character that is no white space in exactly one block',
    (text, { children }) => {
      let end = 0
      for (const { position } of children) {
        expect(text.slice(end, position.start.offset).trim()).toBe('')
        expect(position.start.offset).toBeGreaterThanOrEqual(end)
        expect(position.end.offset).toBeGreaterThan(position.start.offset)
        end = position.end.offset
      }
      expect(text.slice(end).trim()).toBe('')
    },
  )

  forAnyPage('has blocks that begin and end with something to read', (text, { children }) => {
    for (const { position } of children) {
      const words = text.slice(position.start.offset, position.end.offset)
      expect(words).toBe(words.trim())
    }
  })

  forAnyPage('has true points everywhere', (text, article) => {
    for (const { position } of [...nodesOf(article), ...article.warnings]) {
      expect(position.start).toEqual(pointAt(text, position.start.offset))
      expect(position.end).toEqual(pointAt(text, position.end.offset))
    }
  })

  forAnyPage('has phrases in order, each within its paragraph', (_text, { children }) => {
    for (const block of children) {
      if (block.type !== 'paragraph') continue
      let at = block.position.start.offset
      for (const { position } of block.children) {
        expect(position.start.offset).toBeGreaterThanOrEqual(at)
        expect(position.end.offset).toBeGreaterThanOrEqual(position.start.offset)
        at = position.end.offset
      }
      expect(at).toBeLessThanOrEqual(block.position.end.offset)
    }
  })

  forAnyPage('has at most one title', (_text, { children, title }) => {
    const titles = children.flatMap((block) => (block.type === 'title' ? [block.text] : []))
    expect(titles).toEqual(title === undefined ? [] : [title])
  })

  forAnyPage('is JSON and no more', (_text, article) => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    expect(Object.values(article)).not.toContain(undefined)
  })

  forAnyPage('is the same article twice', (text, article) => {
    expect(parseArticle(text)).toEqual(article)
  })

  forAnyPage('has words', (_text, article) => {
    expect(typeof toText(article)).toBe('string')
    for (const block of article.children) expect(typeof toText(block)).toBe('string')
  })

  forAnyPage('changes no object', (_text, article) => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited)
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype)
  })

  forAnyPage('reads the same with line feeds, with carriage returns, and with both', (text) => {
    const plain = text.replace(/\r\n|\r/g, '\n')
    const facts = factsOf(parseArticle(plain))
    expect(factsOf(parseArticle(plain.replaceAll('\n', '\r\n')))).toEqual(facts)
    expect(factsOf(parseArticle(plain.replaceAll('\n', '\r')))).toEqual(facts)
  })

  forAnyPage('reads the same with no-break spaces', (text, article) => {
    expect(factsOf(parseArticle(text.replaceAll(' ', '\u00A0')))).toEqual(factsOf(article))
  })

  forAnyPage('reads the same with white space around it', (text, article) => {
    expect(factsOf(parseArticle(`\uFEFF\n \n${text}\n\u00A0`))).toEqual(factsOf(article))
  })

  test('is left as it was: options too', () => {
    fc.assert(
      fc.property(page, fc.webUrl(), fc.string(), (text, url, outlet) => {
        const options = Object.freeze({ url, outlet })
        expect(parseArticle(text, options).type).toBe('article')
      }),
      settings,
    )
  })
})
