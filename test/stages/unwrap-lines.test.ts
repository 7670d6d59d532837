import { parseArticle, toText } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { outlets } from '../../src/outlets/index.ts'
import { readerFor } from '../../src/stages/reader.ts'
import { unwrapLines } from '../../src/stages/unwrap-lines.ts'
import { splitLines } from '../../src/text/line.ts'
import { sourceOf } from '../../src/text/source.ts'

const title = 'Pasar Legi Dibuka Kembali Setelah Dua Bulan'

const paragraphs = [
  'Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan lebih. Semua pedagang sudah menempati kios lama mereka, dan pembeli datang sejak pagi buta karena harga beras sedang turun di banyak tempat.',
  'Kepala pasar itu mengatakan perbaikan selesai lebih cepat daripada yang direncanakan. "Kami lega," katanya kepada para pedagang yang berkumpul di halaman.',
  'Harga beras turun sejak Minggu pagi, sedangkan harga cabai masih bertahan tinggi seperti pekan lalu.',
]
const body = `SOLO - ${paragraphs.join('\n')}`

/** As mails do it: each line takes as many words as it has room for. */
function wrap(text: string, width = 72): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const wrapped = ['']
    for (const word of paragraph.split(' ')) {
      const line = [wrapped.at(-1), word].join(' ').trim()
      if (line.length <= width) wrapped[wrapped.length - 1] = line
      else wrapped.push(word)
    }
    return wrapped
  })
  return lines.join('\n')
}

const paragraphsOf = (text: string) =>
  parseArticle(text)
    .children.filter(({ type }) => type === 'paragraph')
    .map((block) => toText(block))

describe('a text wrapped at a width is unwrapped', () => {
  test.each([60, 66, 72, 76])('%i: paragraphs end where a line has room to spare', (width) => {
    expect(paragraphsOf(`${title}\n\n${wrap(body, width)}\n`)).toEqual(paragraphs)
  })

  test('a sentence that ends at the end of a full line ends its paragraph', () => {
    expect(paragraphsOf(`${title}\n\n${wrap(body, 80)}\n`)).toHaveLength(paragraphs.length + 1)
  })

  // prettier-ignore
  test.each([
    ['a short one',                          title],
    ['as long as the lines, above the lead', 'Pasar Legi dibuka kembali setelah dua bulan, para pedagang lega sekali'],
    ['as long as the lines, in title case',  'Pasar Legi Dibuka Kembali Setelah Dua Bulan dan Pedagang Lega Sekali'],
  ])('the title stays apart: %s', (_what, line) => {
    expect(parseArticle(`${line}\n${wrap(body)}`).title).toBe(line)
  })

  test('a title in title case above a paragraph without a lead', () => {
    const line = 'Pasar Legi Dibuka Kembali Setelah Dua Bulan dan Pedagang Lega Sekali'
    expect(parseArticle(`${line}\n${wrap(paragraphs.join('\n'))}`).title).toBe(line)
  })

  test('with first lines that tags have cut short, and among lines that are longer', () => {
    const [first = '', second = '', third = ''] = paragraphs
    const words =
      'Hujan turun lagi di pasar itu, kata para pedagang yang menunggu pembeli sejak pagi, dan air sungai naik'
    const cut = first.replace('Legi kembali', 'Legi\nkembali')
    const text = `SOLO - ${cut.replace(/\n.*/, (rest) => `\n${wrap(rest.trim())}`)}
${wrap(second)}
${words}
sampai malam.
${wrap(third)}`
    expect(paragraphsOf(`${title}\n\n${text}`)).toEqual([
      first,
      second,
      `${words} sampai malam.`,
      third,
    ])
  })

  test('with carriage returns and spaces at the ends of lines, each word where it stands', () => {
    const text = `${title}\r\n\r\n${wrap(body).replaceAll('\n', '  \r\n')}\r\n`
    expect(paragraphsOf(text)).toEqual(paragraphs)
    const { start, end } = parseArticle(text).children.at(-1)?.position ?? {}
    expect(text.slice(start?.offset, end?.offset)).toMatch(/^Harga beras .* pekan lalu\.$/s)
  })
})

describe('a text is left as it is', () => {
  // prettier-ignore
  test.each([
    ['whose paragraphs are a line each',       body],
    ['of three lines that go on',              wrap(paragraphs[1] ?? '')],
    ['with blank lines between its lines',     wrap(body).replaceAll('\n', '\n\n')],
  ])('%s', (_what, text) => {
    const spans = parseArticle(text).children.map(({ position: { start, end } }) => end.line - start.line)
    expect(new Set(spans)).toEqual(new Set([0]))
  })

  test('a poem, whose lines have room to spare', () => {
    const line = (i: number) => `di lereng gunung itu hujan turun lagi ${'sekali '.repeat(i % 3)}`
    const poem = Array.from({ length: 8 }, (_, i) => line(i).trim()).join('\n')
    expect(parseArticle(poem).children).toHaveLength(8)
  })
})

/** A line of so many characters, in small letters: `lereng legi legi legi` */
const small = (length: number) =>
  `${'lerenggunung'.slice(0, 4 + ((length - 4) % 5))}${' legi'.repeat(Math.floor((length - 4) / 5))}`

/** So many lines, each so long. */
const full = (count: number, length = 60): string[] =>
  Array.from({ length: count }, () => small(length))

/** Of how many lines each line is made, when a text is unwrapped. */
const unwrapped = (lines: readonly string[]) => {
  const source = sourceOf(lines.join('\n'))
  return unwrapLines(splitLines(source), source, readerFor(outlets).readLead).map(
    ({ start, end }) => source.text.slice(start, end).split('\n').length,
  )
}

describe('lines are joined', () => {
  // prettier-ignore
  test.each([
    ['four of which go on', full(5), [5]],
    ['as short as wrapped lines are', full(5, 40), [5]],
    ['as long as they are', full(5, 120), [5]],
    ['three of four as full as wrapping makes them', [...full(6), small(44), ...full(4)], [11]],
    ['the last of which is a word', [...full(5), 'perbaikan.'], [6]],
    ['the last of which is a word that had no room', [...full(4), small(51), 'perbaikan'], [6]],
    ['a word that had no room behind ten lines', [...full(12), small(51), 'perbaikan'], [14]],
    ['whose next word had no room', [...full(12), small(51), 'perbaikan legi'], [14]],
    ['with a question that goes on in small letters', [...full(5), `${small(59)}?`, ...full(2)], [8]],
    ['with a name at the start of a line', [...full(12), small(51), 'Perbaikan'], [14]],
    ['but not a short line above', ['Harga', ...full(5), 'Lega'], [1, 6]],
  ])('%s', (_which, lines, counts) => {
    expect(unwrapped(lines)).toEqual(counts)
  })
})

describe('lines are left apart', () => {
  // prettier-ignore
  test.each([
    ['three of which go on', full(4), [1, 1, 1, 1]],
    ['too short to be wrapped', full(5, 39), [1, 1, 1, 1, 1]],
    ['too long to be wrapped', full(5, 121), [1, 1, 1, 1, 1]],
    ['fewer than three of four as full as wrapping makes them', [full(1), [small(44)], full(1), [small(44)], full(1), [small(44)], full(1)].flat(), Array.from({ length: 7 }, () => 1)],
    ['a word for which there was room', [...full(12), small(50), 'perbaikan'], [13, 1]],
    ['a sentence longer than the others', [...full(5), `${small(60)}.`, ...full(5)], [6, 5]],
    ['a sentence at the end of a full line', [...full(5), `${small(59)}.`, 'Harga'], [6, 1]],
    ['a blank line between them', [...full(5), '', ...full(5)], [5, 5]],
    ['a title in title case', ['Harga Beras Legi '.repeat(4).trim().slice(0, 59), 'Pasar', ...full(5)], [1, 1, 5]],
    ['none at all', [], []],
  ])('%s', (_which, lines, counts) => {
    expect(unwrapped(lines)).toEqual(counts)
  })

  test('and each keeps whether a blank line stands before it', () => {
    const source = sourceOf([...full(5), '', ...full(5), `${small(59)}.`, 'Harga'].join('\n'))
    const lines = unwrapLines(splitLines(source), source, readerFor(outlets).readLead)
    expect(lines.map(({ afterGap }) => afterGap)).toEqual([true, true, false])
  })
})
