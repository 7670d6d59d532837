import { describe, expect, test } from 'vitest'
import { figuresIn } from '../support/figures.ts'

describe('ordinal reads', () => {
  // prettier-ignore
  test.each([
    ['Peringatan HUT ke-76 Klaten',              'ke-76',      '76'],
    ['Pasar Legi Rayakan Ultah Ke - 86',         'Ke - 86',    '86'],
    ['Ini pasar pertama di Klaten.',             'pertama',    '1'],
    ['Untuk pertama kalinya pasar itu sepi.',    'pertama',    '1'],
    ['Gol lahir di babak kedua.',                'kedua',      '2'],
    ['Ia datang untuk kedua kalinya.',           'kedua',      '2'],
    ['Ia ada di posisi kesebelas.',              'kesebelas',  '11'],
    ['Ketiga, harga cabai naik.',                'Ketiga',     '3'],
  ])('%s', (text, words, value) => {
    expect(figuresIn(text)).toEqual([[words, { kind: 'ordinal', value }]])
  })
})

describe('ordinal leaves', () => {
  // prettier-ignore
  test.each([
    ['both of them',             'Kedua pedagang dan ketiga pembeli itu pulang.'],
    ['both, behind a noun',      'Pertemuan kedua pelatih itu ramah.'],
    ['all fifteen',              'Ke-15 tersangka itu ditahan.'],
    ['first of all',             'Pertama-tama ia menyapa warga.'],
    ['a rank',                   'Laksamana Pertama Bagus Tirta hadir.'],
    ['an article of law',        'Pasal 55 ayat (1) ke-1 KUHP'],
    ['a way',                    'Ia pergi ke 3-4 pasar'],
  ])('%s', (_why, text) => {
    expect(figuresIn(text)).toEqual([])
  })
})
