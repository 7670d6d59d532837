import P from 'parsimmon'
import { describe, expect, test } from 'vitest'
import { fields } from '../../src/grammar/fields.ts'
import { matcher } from '../../src/grammar/match.ts'

const number = P.regexp(/^\d+/).map(Number)

describe('fields', () => {
  test('keeps the parts with a name and drops the others, in reading order', () => {
    const read = matcher(fields(['day', number], P.string('/'), ['month', number]))
    expect(read('16/08')).toEqual({ day: 16, month: 8 })
    expect(Object.keys(read('16/08') ?? {})).toEqual(['day', 'month'])
  })

  test('keeps a part that reads nothing', () => {
    const read = matcher(fields(['day', number], ['rest', P.of(undefined)]))
    expect(read('16')).toEqual({ day: 16, rest: undefined })
  })

  test('reads nothing where a part fails', () => {
    expect(matcher(fields(['day', number], P.string('/')))('16')).toBeUndefined()
  })
})
