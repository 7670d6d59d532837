import { expect, test } from 'vitest'
import { lastAtMost } from '../../src/text/last-at-most.ts'

// prettier-ignore
test.each([
  // values          limit  index of the last value that is at most the limit
  [[],               5,     -1],
  [[3],              2,     -1],
  [[3],              3,     0],
  [[1, 3, 5],        0,     -1],
  [[1, 3, 5],        1,     0],
  [[1, 3, 5],        4,     1],
  [[1, 3, 5],        99,    2],
  [[1, 3, 3, 5],     3,     2],
])('%j, at most %i', (values: number[], limit, index) => {
  expect(lastAtMost(values, limit, (value) => value)).toBe(index)
})
