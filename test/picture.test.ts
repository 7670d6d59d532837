import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { picture } from './tools/picture.ts'

test('docs/images/parse.svg shows what the library reads; if not: npm run picture', () => {
  const file = readFileSync(new URL('../docs/images/parse.svg', import.meta.url), 'utf8')
  expect(file).toBe(picture())
})
