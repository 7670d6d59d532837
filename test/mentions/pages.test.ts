// The pages docs/mentions/{people,speech,attribution}.md are their own test, as those of the conventions.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../src/mentions/attribution.ts'
import type { Draft } from '../../src/mentions/mention.ts'
import { findPeople } from '../../src/mentions/people.ts'
import { findSpeech } from '../../src/mentions/speech.ts'

const folder = new URL('../../docs/mentions/', import.meta.url)

function find(line: string): Draft[] {
  return [...findPeople(line), ...findAttributions(line), ...findSpeech([line], [[]]).flat()]
}

const besides = new Set(['kind', 'from', 'to'])

/** What a line says as one kind, without where it stands. */
function read(kind: string, line: string): unknown[] {
  return find(line)
    .filter((each) => each.kind === kind)
    .map((each) => Object.fromEntries(Object.entries(each).filter(([name]) => !besides.has(name))))
}

describe.each(['people.md', 'speech.md', 'attribution.md'])('docs/mentions/%s', (page) => {
  const markdown = readFileSync(new URL(page, folder), 'utf8')
  const fences = [...markdown.matchAll(/^```text (reads|leaves) (\w+)\n([\s\S]*?)\n```$/gm)]

  test('holds an example', () => {
    expect(fences).not.toHaveLength(0)
  })

  for (const [, task = '', kind = '', body = ''] of fences) {
    test.each(body.split('\n'))(`${task} ${kind}: %s`, (line) => {
      const [input = '', claim = ''] = line.split(
        task === 'reads' ? / {2,}-> {2,}/ : / {2,}-- {2,}/,
      )
      expect(claim).not.toBe('')
      expect(read(kind, input)).toEqual(task === 'reads' ? JSON.parse(claim) : [])
    })
  }
})
