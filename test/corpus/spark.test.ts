import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built, pages, root, run, sorted, synthesize, temporaryFolder } from '../support/corpus.ts'
import { type Cluster, type Daemon, missing, runPython, startCluster } from '../support/spark.ts'

if (missing !== undefined) process.stderr.write(`Spark tests are skipped: ${missing}.\n`)

const folder = temporaryFolder()
const inFolder = (name: string) => join(folder.path, name)
const spark = join(root, 'examples/corpus/spark')
let cluster: Cluster | undefined

function submit(...args: string[]): Daemon {
  if (!cluster) throw new Error('The cluster has not started')
  const files = ['--py-files', join(spark, 'node_filter.py'), join(spark, 'read_corpus.py')]
  const filter = ['--filter', join(root, 'build/corpus/ndjson.mjs'), '--node', process.execPath]
  return cluster.submit(...files, ...filter, ...args)
}

async function ended({ child, log }: Daemon): Promise<void> {
  const [code] = (child.exitCode === null ? await once(child, 'close') : [child.exitCode]) as [
    number,
  ]
  if (code !== 0) throw new Error(log())
}

/** What a job has written, the files one behind the other. */
function outputOf(path: string): string {
  expect(existsSync(join(path, '_SUCCESS'))).toBe(true)
  const parts = readdirSync(path).filter((name) => name.startsWith('part-'))
  return parts.map((name) => readFileSync(join(path, name), 'utf8')).join('')
}

/** What ndjson.ts writes for the same file. */
async function wanted(from: string, source: string, ...args: string[]): Promise<string> {
  return (await run(built('ndjson', '--source', source, ...args), { from })).output
}

describe.skipIf(missing)('Spark', { timeout: 400_000 }, () => {
  beforeAll(async () => {
    cluster = await startCluster(inFolder('work'), 2)
  }, 120_000)

  afterAll(() => {
    cluster?.stop()
    folder[Symbol.dispose]()
  })

  test('writes the same as ndjson.ts for WET, compressed or not', async () => {
    const [first, second] = [inFolder('first.wet'), inFolder('second.wet')]
    for (const path of [first, second]) await synthesize(path, 'wet', Math.ceil(pages / 10))
    await writeFile(`${second}.gz`, gzipSync(readFileSync(second)))
    const out = inFolder('wet')
    await ended(submit('--format', 'wet', '--text', '--out', out, first, `${second}.gz`))
    const expected = [
      await wanted(first, first, '--format', 'wet'),
      await wanted(second, `${second}.gz`, '--format', 'wet'),
    ]
    expect(sorted(outputOf(out)) === sorted(expected.join(''))).toBe(true)
  })

  test('loses and doubles no record where a worker is killed', async () => {
    const corpus = inFolder('pages.ndjson')
    await synthesize(corpus, 'ndjson')
    const out = inFolder('facts.parquet')
    const job = submit('--split-mb', pages > 5000 ? '4' : '1', '--out', out, corpus)
    // Stage 0 counts lines.
    await job.says(/Finished task \d+\.0 in stage 1\.0/u)
    cluster?.workers[0]?.kill()
    expect(existsSync(join(out, '_SUCCESS'))).toBe(false)
    await ended(job)
    expect(job.log()).toMatch(/Lost executor/u)
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['outlet=kompas', 'outlet=antara']))

    const rows = inFolder('rows')
    await runPython(join(root, 'test/corpus/read-parquet.py'), out, spark, rows)
    // Spark writes other escapes for the same characters.
    const lines = outputOf(rows).trimEnd().split('\n')
    const same = lines.map((line) => JSON.stringify(JSON.parse(line))).join('\n')
    expect(lines).toHaveLength(pages)
    expect(sorted(same) === sorted(await wanted(corpus, corpus))).toBe(true)
  })

  test('fails where a file is not there', async () => {
    const job = submit('--out', inFolder('none'), inFolder('no-such-file.ndjson'))
    await expect(ended(job)).rejects.toThrow(/no file: /u)
  })
})
