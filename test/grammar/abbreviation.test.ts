import { expect, test } from 'vitest'
import { longFormAt } from '../../src/grammar/abbreviation.ts'

// prettier-ignore
test.each<[words: string, short: string, long: string | undefined]>([
  ['dolar Amerika Serikat',                        'AS',       'Amerika Serikat'],
  ['Ketua Komisi Pemilihan Umum',                  'KPU',      'Komisi Pemilihan Umum'],
  ['pada Badan Usaha Milik Negara',                'BUMN',     'Badan Usaha Milik Negara'],
  ['oleh Kementerian Luar Negeri',                 'Kemlu',    'Kementerian Luar Negeri'],
  ['oleh Kepolisian Negara Republik Indonesia',    'Polri',    'Kepolisian Negara Republik Indonesia'],
  ['Dirjen Perdagangan Luar Negeri',               'Daglu',    undefined],
  ['PT Aneka Kelapa Tbk',                          'Akela',    undefined],
  ['Presiden. Amerika Serikat',                    'PAS',      undefined],
  ['amerika serikat',                              'AS',       undefined],
  ['Amerika Serikat',                              'A',        undefined],
  ['',                                             'AS',       undefined],
])('%s (%s)', (words, short, long) => {
  const at = longFormAt(words, short)
  expect(at === undefined ? undefined : words.slice(at)).toBe(long)
})
