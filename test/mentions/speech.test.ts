import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/mentions/mention.ts'
import { findSpeech } from '../../src/mentions/speech.ts'

/** The days of a text that these tests print, as the expressions of time give them. */
function daysOf(text: string): Draft[] {
  return Array.from(text.matchAll(/Senin(?: \(16\/8\/2021\))?/g), ({ 0: words, index }) => ({
    kind: 'date' as const,
    value: '2021-08-16',
    from: index,
    to: index + words.length,
  }))
}

/** What passages say in speech: the words, and whose they are. */
function read(...passages: string[]): Record<string, unknown>[] {
  return findSpeech(passages, passages.map(daysOf)).flatMap((found, i) =>
    found.map(({ from, to, ...said }: Draft) => ({
      ...said,
      words: passages[i]?.slice(from, to),
    })),
  )
}

describe('the speaker behind a quotation', () => {
  // prettier-ignore
  test.each<[clause: string, said: object]>([
    ['kata Rani Wulandari.',                         { verb: 'kata', speaker: { name: 'Rani Wulandari' } }],
    ['tulis @ra***.',                                { verb: 'tulis', speaker: { name: '@ra***' } }],
    ['tulis akun Instagram @rani_12.official.',      { verb: 'tulis', speaker: { title: 'akun Instagram @rani_12.official' } }],
    ['celetuk Rani.',                                { verb: 'celetuk', speaker: { name: 'Rani' } }],
    ['tulis @rani12.',                               { verb: 'tulis', speaker: { name: '@rani12' } }],
    ['ujarnya.',                                     { verb: 'ujar', speaker: { pronoun: 'nya' } }],
    ['kata dia.',                                    { verb: 'kata', speaker: { pronoun: 'dia' } }],
    ['tambah pernyataan itu.',                       { verb: 'tambah', speaker: { title: 'pernyataan itu' } }],
    ['seru para pengunjuk rasa.',                    { verb: 'seru', speaker: { title: 'para pengunjuk rasa' } }],
    ['tegas Bagus, salah seorang pedagang, ditemui di Klaten.',
      { verb: 'tegas', speaker: { name: 'Bagus', title: 'salah seorang pedagang' }, channel: 'ditemui di Klaten' }],
    ['ujar Kapolres Klaten, Bagus Tirta.',           { verb: 'ujar', speaker: { title: 'Kapolres Klaten', name: 'Bagus Tirta' } }],
    ['ujar Brigjen Pol. Bagus Tirta di Klaten.',     { verb: 'ujar', speaker: { name: 'Brigjen Pol. Bagus Tirta' } }],
    ['ujar Kapolres Klaten AKBP Bagus Tirta.',       { verb: 'ujar', speaker: { title: 'Kapolres Klaten', name: 'AKBP Bagus Tirta' } }],
    ['kata Juru Bicara KPK Bagus Tirta.',            { verb: 'kata', speaker: { title: 'Juru Bicara KPK', name: 'Bagus Tirta' } }],
    ['kata Bupati Klaten Siti Aminah.',              { verb: 'kata', speaker: { title: 'Bupati Klaten', name: 'Siti Aminah' } }],
    ['kata Ketua Komisi Pemilihan Umum (KPU) Siti Aminah.',
      { verb: 'kata', speaker: { title: 'Ketua Komisi Pemilihan Umum (KPU)', name: 'Siti Aminah' } }],
    ['kata Kepala Pasar Legi Rani Wulandari.',       { verb: 'kata', speaker: { title: 'Kepala Pasar Legi Rani Wulandari' } }],
    ['kata Plt. Kepala Bidang Data, Informasi dan Komunikasi BPBD, Bagus Tirta, Senin (16/8/2021).',
      { verb: 'kata', speaker: { title: 'Plt. Kepala Bidang Data, Informasi dan Komunikasi BPBD', name: 'Bagus Tirta' }, when: '2021-08-16' }],
    ['kata sang Sopir Pikap, Bagus di lokasi.',      { verb: 'kata', speaker: { title: 'sang Sopir Pikap', name: 'Bagus' } }],
    ['kata pedagang bernama Siti Aminah.',           { verb: 'kata', speaker: { title: 'pedagang', name: 'Siti Aminah' } }],
    ['kata dr Siti Aminah.',                         { verb: 'kata', speaker: { name: 'dr Siti Aminah' } }],
    ['kata Rani dalam keterangan tertulis, Senin (16/8/2021).',
      { verb: 'kata', speaker: { name: 'Rani' }, channel: 'dalam keterangan tertulis', when: '2021-08-16' }],
    ['ucap dia kepada Kompas.com, Senin.',
      { verb: 'ucap', speaker: { pronoun: 'dia' }, channel: 'kepada Kompas.com', when: '2021-08-16' }],
    ['ungkap Rani saat ditemui Grid.ID',             { verb: 'ungkap', speaker: { name: 'Rani' }, channel: 'saat ditemui Grid.ID' }],
    ['tulis Rani melalui akun Instagram miliknya.',  { verb: 'tulis', speaker: { name: 'Rani' }, channel: 'melalui akun Instagram miliknya' }],
    ['katanya di Klaten, Senin.',                    { verb: 'kata', speaker: { pronoun: 'nya' }, when: '2021-08-16' }],
    ['katanya menambahkan.',                         { verb: 'kata', speaker: { pronoun: 'nya' } }],
    ['kata Rani usai rapat, Senin (16/8/2021).',     { verb: 'kata', speaker: { name: 'Rani' }, when: '2021-08-16' }],
    ['kata Rani soal kebakaran Senin (16/8/2021).',  { verb: 'kata', speaker: { name: 'Rani' } }],
    ['demikian keterangan Rani Wulandari.',          { verb: 'demikian', speaker: { name: 'Rani Wulandari' } }],
    ['demikian disampaikan oleh Kepala Pasar Legi.', { verb: 'demikian', speaker: { title: 'Kepala Pasar Legi' } }],
    ['demikian pernyataan tim itu.',                 { verb: 'demikian', speaker: { title: 'pernyataan tim itu' } }],
    ['Rani menambahkan.',                            { verb: 'menambahkan', speaker: { name: 'Rani' } }],
  ])('"Harga cabai turun," %s', (clause, said) => {
    expect(read(`"Harga cabai turun," ${clause}`)).toEqual([
      { kind: 'quote', quoted: 'Harga cabai turun,', ...said, words: '"Harga cabai turun,"' },
    ])
  })

  // prettier-ignore
  test.each([
    ['no verb of speech',                   '"Harga cabai turun," lalu pergi.'],
    ['a verb with nobody behind it',        '"Harga cabai turun," tulis di papan.'],
    ['a name whose letters are damaged',    '"Harga cabai turun," kata RanÃ¡k.'],
    ['no words at all',                     '"Harga cabai turun,"'],
  ])('nobody: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([
      { kind: 'quote', quoted: 'Harga cabai turun,', words: '"Harga cabai turun,"' },
    ])
  })
})

describe('the speaker before a quotation', () => {
  // prettier-ignore
  test.each<[sentence: string, said: object]>([
    ['Rani Wulandari mengatakan, "Harga turun."',             { verb: 'mengatakan', speaker: { name: 'Rani Wulandari' } }],
    ['Rani Wulandari menambahkan: "Harga turun."',            { verb: 'menambahkan', speaker: { name: 'Rani Wulandari' } }],
    ['Sementara itu, Rani Wulandari juga mengatakan, "Harga turun."', { verb: 'mengatakan', speaker: { name: 'Rani Wulandari' } }],
    ['Rani Wulandari berkomentar, "Harga turun."',            { verb: 'berkomentar', speaker: { name: 'Rani Wulandari' } }],
    ['Rani Wulandari menyambung, "Harga turun."',             { verb: 'menyambung', speaker: { name: 'Rani Wulandari' } }],
    ['Kata Rani, "Harga turun."',                             { verb: 'kata', speaker: { name: 'Rani' } }],
    ['Menurut Rani, "Harga turun."',                          { verb: 'menurut', speaker: { name: 'Rani' } }],
    ['Salah satu pedagang mengatakan, "Harga turun."',        { verb: 'mengatakan', speaker: { title: 'Salah satu pedagang' } }],
    ['Rani Wulandari mengatakan kepada wartawan, "Harga turun."',
      { verb: 'mengatakan', speaker: { name: 'Rani Wulandari' }, channel: 'kepada wartawan' }],
  ])('%s', (sentence, said) => {
    expect(read(sentence)).toEqual([
      { kind: 'quote', quoted: 'Harga turun.', ...said, words: '"Harga turun."' },
    ])
  })

  test('a word that only the beginning of the sentence gives a capital may be no name', () => {
    expect(read('Pedagang mengatakan, "Harga turun."')).toMatchObject([
      { speaker: { title: 'Pedagang' } },
    ])
  })
})

describe('marks', () => {
  // prettier-ignore
  test.each<[why: string, sentence: string, quoted: string]>([
    ['straight',                     '"Harga turun," kata Rani.',    'Harga turun,'],
    ['curly',                        '“Harga turun,” kata Rani.',    'Harga turun,'],
    ['closing marks on both sides',  '”Harga turun,” kata Rani.',    'Harga turun,'],
    ['two apostrophes',              "''Harga turun,'' kata Rani.",  'Harga turun,'],
    ['two curly apostrophes',        '‘’Harga turun,’’ kata Rani.',  'Harga turun,'],
    ['two closing apostrophes',      '’’Harga turun,’’ kata Rani.',  'Harga turun,'],
    ['straight, then curly',         '"Harga turun,” kata Rani.',    'Harga turun,'],
    ['curly, then straight',         '“Harga turun," kata Rani.',    'Harga turun,'],
    ['a space behind the first',     '“ Harga turun,” kata Rani.',   'Harga turun,'],
    ['no space behind the last',     '"Harga turun,"kata Rani.',     'Harga turun,'],
    ['the comma outside',            '"Harga turun", kata Rani.',    'Harga turun'],
    ['no comma',                     '"Harga turun" kata Rani.',     'Harga turun'],
    ['a question',                   '"Harga turun?" kata Rani.',    'Harga turun?'],
    ['single marks',                 "'Harga turun,' kata Rani.",    'Harga turun,'],
    ['marks within marks',           '"Ini "harga baru" kami," kata Rani.', 'Ini "harga baru" kami,'],
    ['other marks within marks',     "\"Ini 'harga baru' kami,\" kata Rani.", "Ini 'harga baru' kami,"],
    ['what editors put in',          '“[Harga] turun (cabai, Red),” kata Rani.', '[Harga] turun (cabai, Red),'],
  ])('%s: %s', (_why, sentence, quoted) => {
    const [first, ...others] = read(sentence)
    expect(first).toMatchObject({ kind: 'quote', quoted, speaker: { name: 'Rani' }, verb: 'kata' })
    expect(first).not.toHaveProperty('isUnclosed')
    expect(others).toEqual([])
  })

  // prettier-ignore
  test.each<[why: string, sentence: string, words: string, said: object]>([
    ['the passage is quoted to its end',  '"Harga turun. Kami lega.',         '"Harga turun. Kami lega.', {}],
    ['the speaker ends it',               '"Harga turun, kata Rani.',         '"Harga turun,',            { speaker: { name: 'Rani' }, verb: 'kata' }],
    ['no opening mark',                   'Harga turun," kata Rani.',         'Harga turun,"',            { speaker: { name: 'Rani' }, verb: 'kata' }],
    ['no opening mark, and no speaker',   'Harga turun."',                    'Harga turun."',            {}],
    ['a space before the last mark',      'harga kami, "tuturnya',            'harga kami, "',            { speaker: { pronoun: 'nya' }, verb: 'tutur' }],
  ])('unclosed: %s: %s', (_why, sentence, words, said) => {
    expect(read(sentence)).toMatchObject([{ kind: 'quote', isUnclosed: true, words, ...said }])
  })

  // prettier-ignore
  test.each([
    ['inches',                         'Layar 15" itu retak.'],
    ['an apostrophe',                  "Salat Jum'at di masjid Asy'ari."],
    ['a mark in the middle, alone',    'Film "Laskar itu diputar.'],
  ])('no quotation: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

describe('marks that only set words apart', () => {
  // prettier-ignore
  test.each([
    ['a word',                     'Mereka menolak atas "pemalsuan".',                        '"pemalsuan"'],
    ['in single marks',            "Mereka siap menghadapi 'teror' dari warga.",              "'teror'"],
    ['a part of what was said',    'Rani Wulandari mengungkapkan "keprihatinan atas harga".', '"keprihatinan atas harga"'],
    ['a title of a work',          'Ia menonton film "Bumi Kelapa" di Klaten.',               '"Bumi Kelapa"'],
    ['at the beginning',           '"Bumi Kelapa" diputar di Klaten.',                        '"Bumi Kelapa"'],
  ])('%s: %s', (_why, sentence, words) => {
    expect(read(sentence)).toEqual([
      { kind: 'quote', quoted: words.slice(1, -1), isScare: true, words },
    ])
  })

  test('not speech that is led to', () => {
    expect(
      read('Siti Aminah menambahkan ” terkait dengan pasar itu akan segera kami perbaiki”.'),
    ).toMatchObject([{ speaker: { name: 'Siti Aminah' }, verb: 'menambahkan' }])
  })
})

describe('speech that goes on', () => {
  test('two parts of one quotation', () => {
    expect(read('"Harga," kata Rani kepada wartawan, "sudah turun."')).toMatchObject([
      { quoted: 'Harga,', speaker: { name: 'Rani' }, channel: 'kepada wartawan' },
      {
        quoted: 'sudah turun.',
        speaker: { name: 'Rani' },
        verb: 'kata',
        channel: 'kepada wartawan',
      },
    ])
  })

  test('another quotation right behind', () => {
    expect(read('"Harga turun," kata Rani. "Kami lega."')).toMatchObject([
      { speaker: { name: 'Rani' } },
      { quoted: 'Kami lega.', speaker: { name: 'Rani' } },
    ])
  })

  test('a paragraph that is nothing but a quotation', () => {
    expect(read('"Harga turun," kata Rani.', '"Kami lega."')).toMatchObject([
      { speaker: { name: 'Rani' } },
      { speaker: { name: 'Rani' } },
    ])
  })

  test('a paragraph that does not close and goes on in the next', () => {
    expect(read('"Harga turun.', '"Kami lega," kata Rani.')).toMatchObject([
      { isUnclosed: true, speaker: { name: 'Rani' } },
      { speaker: { name: 'Rani' } },
    ])
  })

  test('a paragraph that does not close, and who adds something; never who says something else', () => {
    expect(read('"Harga turun.', 'Siti Aminah menambahkan, harga tetap.')[0]).toMatchObject({
      speaker: { name: 'Siti Aminah' },
    })
    expect(read('"Harga turun.', 'Siti Aminah mengatakan, harga tetap.')[0]).not.toHaveProperty(
      'speaker',
    )
  })

  // prettier-ignore
  test.each<[why: string, passages: string[]]>([
    ['other words lie between',    ['"Harga turun," kata Rani. Hujan reda.', '"Kami lega."']],
    ['nobody was named',           ['"Harga turun," ujarnya.', '"Kami lega."']],
    ['a part of the paragraph',    ['"Harga turun," kata Rani.', '"Kami lega." Lalu hujan reda.']],
  ])('no speaker: %s', (_why, passages) => {
    expect(read(...passages).at(-1)).not.toHaveProperty('speaker')
  })
})

describe('whom a pronoun stands for', () => {
  // prettier-ignore
  test.each<[why: string, passages: string[], refersTo: string | undefined]>([
    ['the quotation before',         ['"Harga turun," kata Rani.', '"Kami lega," ujarnya.'], 'Rani'],
    ['the sentence before',          ['Rani Wulandari mengatakan harga turun.', '"Kami lega," kata dia.'], 'Rani Wulandari'],
    ['another person between',       ['Rani Wulandari mengatakan harga Bagus turun.', '"Kami lega," kata dia.'], undefined],
    ['a sentence between',           ['"Harga turun," kata Rani.', 'Hujan reda. Pasar ramai.', '"Kami lega," ujarnya.'], undefined],
    ['two quotations away',          ['"Harga turun," kata Rani.', '"Ya," ujarnya.', '"Kami lega," ujarnya.'], undefined],
    ['nobody was named',             ['"Harga turun," kata seorang pedagang.', '"Kami lega," ujarnya.'], undefined],
    ['said to another person',       ['"Harga turun," kata Rani kepada Bagus.', '"Kami lega," ujarnya.'], undefined],
    ['several people',               ['"Harga turun," kata Rani.', '"Kami lega," kata mereka.'], undefined],
  ])('%s', (_why, passages, refersTo) => {
    expect(read(...passages).at(-1)?.['speaker']).toEqual({
      pronoun: expect.any(String) as string,
      ...(refersTo !== undefined && { refersTo }),
    })
  })
})

describe('reported speech', () => {
  // prettier-ignore
  test.each<[sentence: string, said: object]>([
    ['Menurut Rani, harga akan turun.',                        { verb: 'menurut', speaker: { name: 'Rani' } }],
    ['Menurutnya, harga akan turun.',                          { verb: 'menurut', speaker: { pronoun: 'nya' } }],
    ['Rani Wulandari mengatakan bahwa harga akan turun.',      { verb: 'mengatakan', speaker: { name: 'Rani Wulandari' } }],
    ['Brigjen. Bagus Tirta mengatakan harga akan turun.',      { verb: 'mengatakan', speaker: { name: 'Brigjen. Bagus Tirta' } }],
    ['Kapolresta Klaten Kombes Pol. Bagus Tirta mengatakan harga akan turun.',
      { verb: 'mengatakan', speaker: { title: 'Kapolresta Klaten', name: 'Kombes Pol. Bagus Tirta' } }],
    ['Ny. Siti Aminah mengatakan harga akan turun.',           { verb: 'mengatakan', speaker: { name: 'Ny. Siti Aminah' } }],
    ['Rani Wulandari menyebut harga akan turun.',              { verb: 'menyebut', speaker: { name: 'Rani Wulandari' } }],
    ['Rani Wulandari menambahkan, harga akan turun.',          { verb: 'menambahkan', speaker: { name: 'Rani Wulandari' } }],
    ['Ia menjelaskan harga akan turun.',                       { verb: 'menjelaskan', speaker: { pronoun: 'Ia' } }],
    ['Bupati Klaten Siti Aminah mengatakan harga akan turun.', { verb: 'mengatakan', speaker: { title: 'Bupati Klaten', name: 'Siti Aminah' } }],
    ['Kapolres Klaten, Bagus Tirta, mengatakan harga turun.',  { verb: 'mengatakan', speaker: { title: 'Kapolres Klaten', name: 'Bagus Tirta' } }],
    ['Harga cabai akan turun, kata Rani.',                     { verb: 'kata', speaker: { name: 'Rani' } }],
    ['Harga cabai akan turun pekan ini, ujarnya, Senin.',      { verb: 'ujar', speaker: { pronoun: 'nya' }, when: '2021-08-16' }],
  ])('%s', (sentence, said) => {
    expect(read(sentence)).toEqual([{ kind: 'indirect', ...said, words: sentence }])
  })

  test('a single word is a name where it has its capital elsewhere too', () => {
    expect(read('Rani menyebut harga turun.', 'Kami bertemu Rani.')).toMatchObject([
      { kind: 'indirect', speaker: { name: 'Rani' } },
    ])
    expect(read('Rani menyebut harga turun.')).toEqual([])
  })

  // prettier-ignore
  test.each([
    ['something is added',             'Rani Wulandari menambahkan garam ke sayur.'],
    ['words in small letters speak',   'Para pedagang di sana mengatakan harga turun.'],
    ['a rule',                         'Menurut aturan itu harga tetap.'],
    ['an ordinal',                     'Kedua, menyatakan harga tetap.'],
    ['nothing is said',                'Rani Wulandari mengatakan.'],
    ['nobody',                         'Hal itu dikatakan kemarin.'],
    ['the name of everything',         '__proto__ mengatakan harga turun.'],
  ])('none: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

test('whatever the text, offsets are true and nothing is thrown', () => {
  const piece = fc.constantFrom(
    '"', '“', '”', "''", '’’', "'", ' ', ', ', '. ', '? ', 'kata Rani', 'ujarnya', 'Rani Wulandari ', 'mengatakan ',
    'Menurut ', '(43)', '(', ')', 'harga turun', 'Senin', ' dan ', '\uE000', '\uE001', '__proto__', 'Kepala ', ' alias ',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 30 }), { maxLength: 5 }), (parts) => {
      const texts = parts.map((each) => each.join(''))
      const found = findSpeech(texts, texts.map(daysOf))
      expect(found).toHaveLength(texts.length)
      for (const [i, mentions] of found.entries()) {
        for (const { from, to } of mentions) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(texts[i]?.length ?? 0)
        }
      }
    }),
    { numRuns: 500 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('a hundred thousand marks cost no stack', () => {
  expect(findSpeech(['"a" '.repeat(100_000)], [[]])[0]).toHaveLength(100_000)
})
