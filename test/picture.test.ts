import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { picture } from './tools/picture.ts'

test.each([
  ['parse.svg', 'wide'],
  ['parse-narrow.svg', 'narrow'],
] as const)(
  'docs/images/%s shows what the library reads; if not: npm run picture',
  (name, layout) => {
    const file = readFileSync(new URL(`../docs/images/${name}`, import.meta.url), 'utf8')
    expect(file).toBe(picture(layout))
  },
)
