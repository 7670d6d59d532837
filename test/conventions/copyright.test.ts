import { parseCopyright } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('copyright reads', () => {
  // prettier-ignore
  test.each([
    // line                                                                          year       outlet
    ['Copyright 2008 - 2024 PT. Lembah Media (Lembah Group). All Rights Reserved.',  2024,      undefined],
    ['Copyright 2008\u00A0-\u00A02024 PT. Lembah Media',                             2024,      undefined],
    ['© 2008 - 2016 PT. Lembah Media',                                               2016,      undefined],
    ['© Copyright 2015 Lembah',                                                      2015,      undefined],
    ['COPYRIGHT © LEMBAH 2023',                                                      2023,      undefined],
    ['Copyright ©2008',                                                              2008,      undefined],
    ['&copy; 2008 PT. Lembah Media',                                                 2008,      undefined],
    ['© Radar Lembah 2022',                                                          2022,      undefined],
    ['(c) 2015 Lembah',                                                              2015,      undefined],
    ['(C) 2015 Lembah',                                                              2015,      undefined],
    ['Copyright Lembah Media',                                                       undefined, undefined],
    ['Copyright okezone.com',                                                        undefined, 'okezone'],
    ['Copyright by PT Lembah Media',                                                 undefined, undefined],
    ['Hak cipta dilindungi undang-undang',                                           undefined, undefined],
    ['Hak Cipta © 2016 Lembah Media',                                                2016,      undefined],
    ['Hak cipta 2016 Lembah Media',                                                  2016,      undefined],
    ['Hak Cipta PT Lembah Media',                                                    undefined, undefined],
    ['© 2007 - 2015 okezone.com, All Rights Reserved',                               2015,      'okezone'],
    ['Copyright © 2015 Lampost.co',                                                  2015,      'lampost'],
    ['Copyright 2015: Lembah dan okezone.com',                                       2015,      'okezone'],
    ['© 2015 Bukanokezone.com',                                                      2015,      'bukanokezone'],
    ['Hak cipta',                                                                    undefined, undefined],
    ['Hak cipta: Lembah Media',                                                      undefined, undefined],
    ['Hak cipta|2016',                                                               2016,      undefined],
    ['Hak Cipta milik PT Lembah Media',                                              undefined, undefined],
    ['Hak Cipta (c) 1999 Lembah',                                                    1999,      undefined],
    ['©2015 Lembah',                                                                 2015,      undefined],
    ['© Copyright2015 Lembah',                                                       2015,      undefined],
    ['©Radar Lembah 2022',                                                           2022,      undefined],
    ['Dilarang keras mengambil konten, melakukan crawling atau pengindeksan di situs ini tanpa izin', undefined, undefined],
    ['Dilarang menayangkan ulang sebagian artikel di atas tanpa seizin redaksi', undefined, undefined],
    ['Dilarang mengambil dan/atau menayangkan ulang sebagian atau keseluruhan artikel', undefined, undefined],
    ['di atas untuk konten akun media sosial komersil tanpa seizin redaksi.',        undefined, undefined],
    ['Copyright',                                                                    undefined, undefined],
  ])('%s', (line, year, outlet) => {
    expect(fieldsOf(parseCopyright(line))).toStrictEqual({
      type: 'copyright',
      ...(year !== undefined && { year }),
      ...(outlet !== undefined && { outlet }),
    })
    expect(readAlone(line)?.kind).toBe('copyright')
  })

  test('a position without the white space around it', () => {
    expect(parseCopyright(' © 2008 Lembah ')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 15, offset: 14 },
    })
  })
})

describe('copyright leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence about rights',          'Hak warga atas air dijamin.'],
    ['a sentence about a song',          'Hak cipta lagu itu digugat ke pengadilan, Minggu (2/8/2020).'],
    ['the same in English',              'Copyright lagu itu dijual pada 2019 kepada orang lain.'],
    ['a title',                          'Hak Cipta Lagu Itu Digugat Penciptanya'],
    ['the sign alone',                   '©'],
    ['a credit with the sign',           'Pedagang beras © Lampost.co'],
    ['a list with a letter',             '(c) beras dan jagung'],
    ['a credit with words behind a year', '© Lembah pada 2015 dijual'],
    ['a sentence about a ban',           'Dilarang mengambil pasir di sungai itu tanpa izin bupati.'],
    ['another',                          'Dilarang mengutip isi khotbah itu, kata Rani.'],
    ['a ban that says nothing of copies', 'Dilarang mengambil ikan di dekat papan artikel'],
    ['what stands above, and no notice', 'di atas untuk konten yang lain'],
    ['a word that begins alike',         'Copyrighted works'],
    ['a name inherited by objects',      '__proto__'],
    ['an empty line',                    ''],
  ])('%s', (_why, line) => {
    expect(parseCopyright(line)).toBeUndefined()
  })
})
