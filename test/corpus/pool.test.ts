import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Batch, batchesOf, readBatch, type Result } from '../../examples/corpus/batch.ts'
import { cutter } from '../../examples/corpus/cut.ts'
import { overThreads } from '../../examples/corpus/pool.ts'
import { temporaryFolder } from '../support/corpus.ts'

const folder = temporaryFolder()
const crashed = join(folder.path, 'crashed')
const settings = { format: 'ndjson', fields: ['body'], longest: 1e6 } as const
const crashing = new URL('crashing-worker.mjs', import.meta.url)

beforeAll(() => {
  process.env['URAI_CRASHED'] = crashed
})

afterAll(() => {
  delete process.env['URAI_CRASHED']
  folder[Symbol.dispose]()
})

async function* batches(texts: readonly (readonly string[])[]): AsyncGenerator<Batch> {
  const pieces = texts.map((batch) => {
    return Buffer.from(batch.map((text) => `${JSON.stringify({ text })}\n`).join(''))
  })
  const input = (async function* () {
    for (const piece of pieces) yield await Promise.resolve(piece)
  })()
  yield* batchesOf(
    input,
    cutter('ndjson', { line: 1, offset: 0 }, 1e6),
    new AbortController().signal,
  )
}

async function resultsOf(texts: readonly (readonly string[])[], worker: URL): Promise<Result[]> {
  const results: Result[] = []
  for await (const result of overThreads(batches(texts), settings, 2, worker)) results.push(result)
  return results
}

test('a thread that dies once loses nothing', { timeout: 60_000 }, async () => {
  const texts = [['Hujan.', 'crash once'], ['Reda.'], ['Panen.', 'Hujan.']]
  const results = await resultsOf(texts, crashing)
  expect(existsSync(crashed)).toBe(true)
  const expected: Result[] = []
  for await (const batch of batches(texts)) expected.push(readBatch(batch, settings))
  expect(results).toEqual(expected)
})

test('a record at which a thread dies each time is told of', { timeout: 60_000 }, async () => {
  const texts = [['Hujan.', 'crash always', 'Reda.'], ['Panen.']]
  const [first, second] = await resultsOf(texts, crashing)
  expect(first?.failures).toEqual([
    {
      line: 2,
      offset: 18,
      bytes: 24,
      error: 'ended its thread: worker exited with code: 9',
    },
  ])
  const lines = [first, second].map((each) => Buffer.from(each?.lines ?? []).toString())
  const rows = lines.join('').trimEnd().split('\n')
  expect(rows.map((row) => JSON.parse(row) as object)).toMatchObject([
    { line: 1, body: 'Hujan.' },
    { line: 2, error: 'ended its thread: worker exited with code: 9' },
    { line: 3, body: 'Reda.' },
    { line: 4, body: 'Panen.' },
  ])
})

test('a worker that cannot start ends the run', { timeout: 60_000 }, async () => {
  const absent = new URL('no-such-worker.mjs', import.meta.url)
  await expect(resultsOf([['Hujan.']], absent)).rejects.toThrow(/no-such-worker/u)
})
