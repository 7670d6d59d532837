import { outlets } from 'urai-berita'
import { expect, test } from 'vitest'
import { readerFor } from '../../src/stages/reader.ts'

test('the grammars of a list of outlets are built once', () => {
  expect(readerFor(outlets)).toBe(readerFor(outlets))
})

test('another list has grammars of its own', () => {
  expect(readerFor([...outlets])).not.toBe(readerFor(outlets))
})
