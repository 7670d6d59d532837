import fc from 'fast-check'
import { type Anchor, type Article, parseArticle, type Position } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { describe, expect, test } from 'vitest'

/** The words of an article with where they stand. */
interface Words {
  readonly type: string
  readonly text: string
  readonly position: Position
  readonly anchors?: Anchor[]
}

function wordsOf(article: Article): Words[] {
  return article.children.flatMap((block): Words[] => {
    switch (block.type) {
      case 'title':
      case 'heading':
      case 'listItem':
      case 'caption':
        return [block]
      case 'paragraph':
        return block.children.flatMap((phrase) =>
          phrase.type === 'prose' ? [{ ...phrase, text: phrase.value }] : [],
        )
      default:
        return []
    }
  })
}

/** The offset of a unit of the words in the page. */
function offsetOf({ type, text, position, anchors = [] }: Words, at: number): number {
  const anchor = anchors.findLast((each) => each.at <= at)
  if (anchor) return anchor.point.offset + at - anchor.at
  const start = type === 'listItem' ? position.end.offset - text.length : position.start.offset
  return start + at
}

const lead = 'SOLO, KOMPAS.com - '
const prose =
  'Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan, kata pengelola pasar itu, Minggu.'

function page(...body: readonly string[]): string {
  return [
    'Pasar Legi   Dibuka &amp; Ramai\u00A0\u00A0Lagi',
    'Kompas.com - 16/08/2020, 12:59 WIB',
    ...body,
  ].join('\n\n')
}

describe('every unit of the words has its place in the page', () => {
  // prettier-ignore
  test.each([
    ['plain',                     page(lead + prose)],
    ['entities',                  page(`${lead}&quot;Ramai,&quot; kata Rani &amp;ndash; ${prose}`)],
    ['an entity at the beginning', page(lead + prose, `&nbsp;&quot;Ramai sekali hari ini,&quot; kata Rani Wulandari di pasar itu. ${prose}`)],
    ['runs of white space',       page(lead + prose, `Harga\u00A0\u00A0 beras\u200B turun.  ${prose}`)],
    ['a list item',               page(lead + prose, '1. Harga beras turun', prose)],
    ['a list item with entities', page(lead + prose, '1.  Harga beras&nbsp;&nbsp;turun', prose)],
    ['a lead on its own line',    page('SOLO, KOMPAS.com –', `${prose} &quot;Ramai.&quot;`)],
    ['a heading',                 page(lead + prose, 'Harga &amp; Pasokan', prose)],
  ])('%s', (_name, text) => {
    const all = wordsOf(parseArticle(text))
    expect(all.length).toBeGreaterThan(1)
    for (const words of all) expectTrue(words, text)
  })
})

describe('the words end in the page where their last entity ends', () => {
  // prettier-ignore
  test.each([
    ['a paragraph', page(`${lead}Rani berkata, &quot;Hujan reda.&quot;`)],
    ['a paragraph with a sign-off', page(`${lead}Rani berkata, &quot;Hujan reda.&quot; (rid/ipg)`)],
    ['a list item', page(lead + prose, '1. Rani: &quot;Hujan reda&quot;', prose)],
    ['a heading', page(lead + prose, 'Kata Rani: &quot;Hujan Reda&quot;', prose)],
    ['a caption', page(lead + prose, 'Kata Rani: &quot;Hujan reda&quot;\nPasar Legi. (ANTARA/Rani&quot;)', prose)],
    ['misread quotation marks', page(`${lead}Rani berkata, â€œHujan reda.â€`)],
  ])('%s', (_name, text) => {
    for (const words of wordsOf(parseArticle(text))) {
      if (!/["”]$/.test(words.text)) continue
      const before = text.slice(0, offsetOf(words, words.text.length))
      expect(before).toMatch(/(?:&quot;|â€)$/)
    }
  })
})

test('a quotation that an entity ends', () => {
  const text = page(`${lead}Rani berkata, &quot;Hujan reda di Pasar Legi.&quot;`)
  const [quote] = findMentions(parseArticle(text)).filter(({ kind }) => kind === 'quote')
  expect(text.slice(quote?.position.start.offset, quote?.position.end.offset)).toBe(
    '&quot;Hujan reda di Pasar Legi.&quot;',
  )
})

/** Each letter and digit of the words stands where they say. */
function expectTrue(words: Words, text: string): void {
  for (let at = 0; at < words.text.length; at++) {
    const unit = words.text.charAt(at)
    if (!/[\p{L}\d]/u.test(unit)) continue
    expect(text.charAt(offsetOf(words, at)), `unit ${at} of ${words.text}`).toBe(unit)
  }
}

test('whatever stands between the words', () => {
  const between = fc.constantFrom(
    ' ',
    '  ',
    '\u00A0',
    ' \u00A0 ',
    '&nbsp;',
    '&amp;nbsp;',
    '\u200B ',
    '\t',
  )
  const word = fc.constantFrom('Pasar', 'beras', '(3/6)', 'Rp', '500', '–', 'turun.', 'Rani')
  const line = fc
    .array(fc.tuple(word, between), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const text = page(lead + prose, ...lines, prose)
      for (const words of wordsOf(parseArticle(text))) expectTrue(words, text)
    }),
  )
})
