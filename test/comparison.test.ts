// The forty strings of docs/comparison.md, read as of 19 August 2020, 15:00 WIB; undefined is no date.
import { readFileSync } from 'node:fs'
import { parseDateline } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { expect, test } from 'vitest'

interface DateString {
  readonly text: string
  /** The value of the time it tells; absent where it tells none. */
  readonly value?: string
}

const strings = JSON.parse(
  readFileSync(new URL('support/date-strings.json', import.meta.url), 'utf8'),
) as readonly DateString[]

const writtenAt = { iso: '2020-08-19T15:00+07:00', zone: 'WIB' } as const

/** The time that a string tells: as a dateline, else the first one that its words mean. */
function timeIn(text: string): string | undefined {
  const printed = parseDateline(text)?.publishedAt?.iso
  const meant = findMentions(text, { writtenAt }).flatMap((mention) =>
    mention.kind === 'date' || mention.kind === 'time' ? (mention.value ?? []) : [],
  )
  return printed ?? meant[0]
}

test('docs/comparison.md tells how many of them are right', () => {
  const count = { right: 0, left: 0, wrong: 0 }
  for (const { text, value: expected } of strings) {
    const found = timeIn(text)
    count[found === expected ? 'right' : found === undefined ? 'left' : 'wrong'] += 1
  }
  const page = readFileSync(new URL('../docs/comparison.md', import.meta.url), 'utf8')
  const row = /^\| `parseDateline` or `findMentions` .*$/mu.exec(page)?.[0] ?? ''
  expect(row.match(/\d+/gu)).toEqual([count.right, count.left, count.wrong].map(String))
})
