import { parseArticle, parseSignOff, type SignOff, toText } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf, wordsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('sign-off reads', () => {
  // prettier-ignore
  test.each([
    ['(rid/ipg)',                        ['rid', 'ipg']],
    ['(rid/c15/git)',                    ['rid', 'c15', 'git']],
    ['(iol/)',                           ['iol']],
    ['(FHM)',                            ['FHM']],
    ['(RO/S-2)',                         ['RO', 'S-2']],
    ['(Rani Wulandari)',                 ['Rani Wulandari']],
    ['( Rani Wulandari )',               ['Rani Wulandari']],
    ['( Rani Wulandari /CN14 )',         ['Rani Wulandari', 'CN14']],
    ['(Lampost.co/Rani Wulandari)',      ['Lampost.co', 'Rani Wulandari']],
    ['[IT/r]',                           ['IT', 'r']],
    ['***(Yan)',                         ['Yan']],
    ['*** (Yan)',                        ['Yan']],
    ['rid/ipg',                          ['rid', 'ipg']],
    ['rid/ipg/bal',                      ['rid', 'ipg', 'bal']],
    ['(jpnn/qur/kabarsenja)',            ['jpnn', 'qur', 'kabarsenja']],
    ['(rid/ipg) |',                      ['rid', 'ipg']],
    ['( Adv-Red) )',                     ['Adv', 'Red']],
    ['(rid/ipg).',                        ['rid', 'ipg']],
    ['(rid/ipg) ***',                     ['rid', 'ipg']],
    ['[rid] .',                           ['rid']],
    ['(*)(Yan)',                          ['Yan']],
    ['*(Yan)',                            ['Yan']],
    ['(Aminah-Siti)',                     ['Aminah-Siti']],
    ['(Siti-Aminah)',                     ['Siti-Aminah']],
    ['(rid, ipg)',                        ['rid', 'ipg']],
    ['ab/cd/ef/gh',                       ['ab', 'cd', 'ef', 'gh']],
    ['*',                                 []],
    ['(**)',                              []],
    ['(*)',                              []],
    ['***',                              []],
  ])('%s', (line, by) => {
    const signOff = parseSignOff(line)
    expect(fieldsOf(signOff)).toEqual({ type: 'signOff', by })
    expect(wordsOf(signOff, line)).toBe(line)
    expect(readAlone(line)?.kind).toBe('signOff')
  })

  test('a position without the white space around it', () => {
    expect(parseSignOff(' (rid/ipg) ')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 11, offset: 10 },
    })
  })
})

describe('sign-off leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a bracket that goes on',               '(rid) lalu pulang'],
    ['a related link in brackets',           '(Baca: Harga Beras Turun)'],
    ['one word without brackets',            'rid'],
    ['names without brackets',               'Rani/Bagus'],
    ['a unit without brackets',              'kilometer/jam'],
    ['who made a photo',                     'dok/net'],
    ['that a photo is meant',                '(Foto)'],
    ['where on a photo',                     '(kiri)'],
    ['a weekday',                            '(Selasa)'],
    ['a speed',                              'km/jam'],
    ['a choice of words',                    'dan/atau'],
    ['a year in square brackets',            '[2020]'],
    ['a note',                               '*catatan'],
    ['a date',                               '16/08'],
    ['five initials without brackets',       'ab/cd/ef/gh/ij'],
    ['an adress without brackets',           'ab/cdefg'],
    ['a year',                               '(2020)'],
    ['a score',                              '(2/1)'],
    ['empty brackets',                       '()'],
    ['a name too long',                      `(${'Rani Wulandari '.repeat(4)})`],
    ['a name inherited by objects',          '__proto__'],
    ['an empty line',                        ''],
  ])('%s', (_why, line) => {
    expect(parseSignOff(line)).toBeUndefined()
  })
})

const lead = 'SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.'

/** The article of a page whose last paragraph is given. */
const endingIn = (last: string) => parseArticle(`Pasar Legi Dibuka Kembali\n\n${lead}\n\n${last}\n`)

describe('behind the last sentence', () => {
  // prettier-ignore
  test.each([
    // the last paragraph                                          by                prose
    ['Pedagang itu tersenyum lega pagi itu. (rid/ipg)',            ['rid', 'ipg'],   'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu.(rid/ipg)',             ['rid', 'ipg'],   'Pedagang itu tersenyum lega pagi itu.'],
    ['"Kami lega sekali," kata pedagang itu. (Rani Wulandari)',    ['Rani Wulandari'], '"Kami lega sekali," kata pedagang itu.'],
    ['Pedagang itu tersenyum lega pagi itu. (KR/BT)',              ['KR', 'BT'],     'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu. (RO/S-2)',             ['RO', 'S-2'],    'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu. (Cas/Isk)',            ['Cas', 'Isk'],   'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega bersama warga pagi itu. (Rani Wulandari/Bagus Tirta)', ['Rani Wulandari', 'Bagus Tirta'], 'Pedagang itu tersenyum lega bersama warga pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu.[IT/r]',                ['IT', 'r'],      'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu.***',                   [],               'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu. (A-64/A-87)***',       ['A-64', 'A-87'], 'Pedagang itu tersenyum lega pagi itu.'],
    ['Pedagang itu tersenyum lega pagi itu.(*)',                   [],               'Pedagang itu tersenyum lega pagi itu.'],
  ])('%s', (last, by, prose) => {
    const paragraph = endingIn(last).children.findLast(({ type }) => type === 'paragraph')
    const phrases = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(phrases.map(({ type }) => type)).toEqual(['prose', 'signOff'])
    expect((phrases[1] as SignOff).by).toEqual(by)
    expect(paragraph && toText(paragraph)).toBe(prose)
  })

  test('also behind the links of the last paragraph', () => {
    const last = 'Pedagang itu tersenyum lega bersama warga pagi itu. (Kabarpasar.net/Rani)'
    const { children } = endingIn(`Baca juga: Harga Beras Turun\n\n${last}`)
    expect(children.map(({ type }) => type)).toEqual([
      ...['title', 'paragraph', 'relatedLink', 'paragraph'],
    ])
  })

  test('also where the paragraph is a short quotation', () => {
    const { children } = endingIn('"Kami lega," ujarnya. (Rani/Bagus)')
    expect(children.at(-1)?.type).toBe('paragraph')
  })

  test('but not the words of a photo', () => {
    const last =
      'Pedagang beras di Pasar Legi, Solo, pada Minggu pagi yang cerah. (ANTARA FOTO/Rani)'
    expect(endingIn(last).children.at(-1)?.type).toBe('caption')
  })

  test('only there: a bracket after an earlier paragraph is its own', () => {
    const page = `${lead} (rid/ipg)\n\nPedagang menempati kios lama mereka sampai akhir tahun depan.`
    const text = toText(parseArticle(`Pasar Legi Dibuka Kembali\n\n${page}\n`))
    expect(text).toContain('(rid/ipg)')
  })

  test('and only behind a sentence: a bracket within one is its own', () => {
    const last = 'Pedagang itu menjual beras dari Badan Urusan Logistik (Bulog)'
    expect(toText(endingIn(`${last}.`))).toContain('(Bulog).')
  })
})
