import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentOf, textOf } from '../../docs/playground/view/link.ts'

describe('fragmentOf and textOf', () => {
  test('carry every text that can be written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await textOf(`#${await fragmentOf(text)}`)).toBe(text)
      }),
    )
  })

  test('keep a byte order mark, since positions count it', async () => {
    expect(await textOf(await fragmentOf('\uFEFFSOLO'))).toBe('\uFEFFSOLO')
  })

  test('need few characters for text that repeats', async () => {
    expect((await fragmentOf('Baca juga: '.repeat(1000))).length).toBeLessThan(150)
  })

  test.each([
    ['another fragment', '#article'],
    ['nothing', ''],
    ['what is not deflated', '#z=AAAA'],
    ['what is no base64', '#t=A'],
    ['what is no UTF-8', '#t=_w'],
    ['more than four megabytes', `#z=${deflateRawSync(Buffer.alloc(5e6)).toString('base64url')}`],
  ])('give nothing for %s', async (_, fragment) => {
    expect(await textOf(fragment)).toBeUndefined()
  })

  test('read plain text, for browsers that cannot deflate', async () => {
    expect(await textOf(`#t=${Buffer.from('Pasar Legi').toString('base64url')}`)).toBe('Pasar Legi')
  })
})
