import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  asWritten,
  built,
  pages,
  type Run,
  run,
  runners,
  synthesize,
  temporaryFolder,
} from '../support/corpus.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 })

const folder = temporaryFolder()
const inFolder = (name: string) => join(folder.path, name)
const corpora = { ndjson: inFolder('pages.ndjson'), wet: inFolder('pages.wet') }
const formats = ['ndjson', 'wet'] as const

/** What ndjson.ts gives for each corpus. */
let whole: Record<(typeof formats)[number], Run>

interface Row {
  readonly line: number
  readonly offset: number
  readonly bytes: number
  readonly error?: string
}

function rowsOf(output: string): Row[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

const options = (format: (typeof formats)[number]) => ['--format', format, '--source', 'corpus']
const read = (runner: string, format: (typeof formats)[number], ...args: string[]) =>
  built(runner, ...options(format), ...args)

beforeAll(async () => {
  await Promise.all(formats.map((format) => synthesize(corpora[format], format)))
  const [ndjson, wet] = [
    await run(read('ndjson', 'ndjson'), { from: corpora.ndjson }),
    await run(read('ndjson', 'wet'), { from: corpora.wet }),
  ]
  whole = { ndjson, wet }
})

afterAll(() => {
  folder[Symbol.dispose]()
})

describe('ndjson.ts', () => {
  test.each(formats)('tells of each record of %s, in order, and where it stands', (format) => {
    const { code, output, errors } = whole[format]
    const rows = rowsOf(output)
    expect(code).toBe(1)
    expect(rows).toHaveLength(pages)
    const input = readFileSync(corpora[format])
    for (const [i, { offset, bytes }] of rows.entries()) {
      const next = rows[i + 1]?.offset ?? input.length
      // Between two records stands nothing but line breaks.
      expect(
        input
          .subarray(offset + bytes, next)
          .toString()
          .trim(),
      ).toBe('')
    }
    const failed = rows.filter(({ error }) => error !== undefined)
    expect(failed.length).toBeGreaterThan(0)
    expect(errors).toBe(
      failed.map(({ line, error }) => `corpus, line ${line}: ${error ?? ''}\n`).join(''),
    )
  })

  test('names lines and kinds of damage', () => {
    const lines = readFileSync(corpora.ndjson, 'latin1').split('\n')
    const failed = rowsOf(whole.ndjson.output).filter(({ error }) => error !== undefined)
    for (const { line, error } of failed) {
      const printed = lines[line - 1] ?? ''
      if (error === 'not UTF-8') expect(printed).toContain('\xC3')
      else if (error === 'not JSON') expect(printed).not.toMatch(/\}\r?$/u)
      else expect(printed).not.toMatch(/"text":"/u)
    }
    const kinds = new Set(failed.map(({ error }) => error))
    expect([...kinds].sort()).toEqual([
      'no text: expected {"text": "..."}',
      'not JSON',
      'not UTF-8',
    ])
  })

  test('gives the fields that were asked for', async () => {
    const args = built('ndjson', '--fields', 'title,warnings')
    const { output } = await run(args, { from: corpora.ndjson })
    const keys = new Set(rowsOf(output).flatMap((row) => Object.keys(row)))
    expect([...keys].sort()).toEqual(
      ['bytes', 'error', 'id', 'line', 'offset', 'title', 'url', 'warnings'].sort(),
    )
  })

  test.each(runners)('is, as written, what is built: %s', async (runner) => {
    const small = inFolder(`${runner}.ndjson`)
    await writeFile(small, readFileSync(corpora.ndjson).subarray(0, 100_000))
    const written = await run(asWritten(runner, ...options('ndjson')), { from: small })
    expect(written).toEqual(await run(read(runner, 'ndjson'), { from: small }))
  })
})

describe('all-cores.ts', () => {
  test.each(formats)('gives the same for %s, byte for byte and in order', async (format) => {
    const { output, ...rest } = await run(read('all-cores', format), { from: corpora[format] })
    expect(output === whole[format].output).toBe(true)
    expect(rest).toEqual({ code: whole[format].code, errors: whole[format].errors })
  })
})

describe.each(runners)('%s', (runner) => {
  test('goes on behind a kill, whatever the kill left', async () => {
    const to = inFolder(`${runner}.killed`)
    const [input, output] = [openSync(corpora.ndjson, 'r'), openSync(to, 'w')]
    const args = read(runner, 'ndjson')
    const child = spawn(process.execPath, args, { stdio: [input, output, 'ignore'] })
    const ended = once(child, 'close')
    for (const fd of [input, output]) closeSync(fd)
    while (statSync(to).size < 300_000 && child.exitCode === null) await pause(5)
    child.kill('SIGKILL')
    await ended
    truncateSync(to, statSync(to).size - 100)
    expect(statSync(to).size).toBeLessThan(whole.ndjson.output.length)

    const rest = await run([...args, '--resume', to], { from: corpora.ndjson, to, append: true })
    expect(rest.code).toBe(1)
    expect(readFileSync(to, 'utf8') === whole.ndjson.output).toBe(true)
  })

  test('finishes its line when it is interrupted, and tells how to go on', async () => {
    const child = spawn(process.execPath, read(runner, 'ndjson'))
    const printed = Promise.all([text(child.stdout), text(child.stderr)])
    const ended = once(child, 'close') as Promise<[number | null]>
    const input = readFileSync(corpora.ndjson)
    child.stdin.on('error', () => undefined)
    child.stdin.write(input.subarray(0, 1_000_000))
    await once(child.stdout, 'readable')
    child.kill('SIGINT')
    const [[code], [first, errors]] = await Promise.all([ended, printed])
    expect(code).toBe(130)
    expect(first).toMatch(/\n$/u)
    const offset = /^Interrupted after \d+ records\. Go on with --resume (\d+)$/mu.exec(errors)?.[1]
    const args = read(runner, 'ndjson', '--resume', offset ?? 'nowhere')
    const { output } = await run(args, { from: corpora.ndjson })
    expect(first + output === whole.ndjson.output).toBe(true)
  })

  test('takes no more than it can give away', async () => {
    const child = spawn(process.execPath, read(runner, 'ndjson'))
    const input = readFileSync(corpora.ndjson)
    child.stdin.on('error', () => undefined)
    let taken = 0
    const give = (): void => {
      for (let room = true; room && taken < input.length; taken += 65_536) {
        room = child.stdin.write(input.subarray(taken, taken + 65_536))
      }
    }
    child.stdin.on('drain', give)
    give()
    await pause(4000)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(taken).toBeLessThan(2_500_000)
  })

  test('tells of a record of 50 MB, and reads it where it may', async () => {
    const from = inFolder(`${runner}.large`)
    const page = JSON.stringify({
      text: 'SOLO, KOMPAS.com - Hujan turun di Solo sejak Minggu pagi.',
    })
    const sentence = 'Hujan turun di lereng gunung sejak Minggu pagi, kata warga.\n'
    const large = JSON.stringify({ text: sentence.repeat(50_000_000 / sentence.length) })
    await writeFile(from, `${page}\n${large}\n${page}\n`)
    const refused = await run(built(runner, '--fields', 'body'), { from })
    expect(refused.code).toBe(1)
    expect(refused.errors).toBe('line 2: longer than 8388608 bytes\n')
    expect(rowsOf(refused.output).map(({ line }) => line)).toEqual([1, 2, 3])

    const args = built(runner, '--fields', 'outlet,blocks', '--longest', '99000000')
    const accepted = await run(args, { from })
    expect(accepted).toMatchObject({ code: 0, errors: '' })
    expect(rowsOf(accepted.output)[1]).toMatchObject({ line: 2, bytes: large.length + 1 })
  })

  test.skipIf(!existsSync('/dev/full'))('tells of a full disk', async () => {
    const { code, errors } = await run(read(runner, 'ndjson'), {
      from: corpora.ndjson,
      to: '/dev/full',
    })
    expect(code).toBe(3)
    expect(errors.trim().split('\n').at(-1)).toMatch(
      /^Cannot write the output: no space is left on the disk\. Make room, then go on with --resume/u,
    )
  })

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, read(runner, 'ndjson'), {
      stdio: [openSync(corpora.ndjson, 'r'), 'pipe', 'pipe'],
    })
    const errors = child.stderr ? text(child.stderr) : ''
    if (child.stdout) await once(child.stdout, 'readable')
    child.stdout?.destroy()
    expect(await once(child, 'close')).toEqual([141, null])
    expect(await errors).not.toMatch(/EPIPE|Cannot/u)
  })

  test.each([
    [['--fields', 'colour'], /^no such field: colour\nUsage: /u],
    [['--format', 'pdf'], /^no such format: pdf\n/u],
    [['--resume', 'no-such-file'], /^cannot go on behind no-such-file: there is no such file\n/u],
    [['--longest', 'many'], /^no count: many\n/u],
    [['--colour'], /^Unknown option '--colour'/u],
  ])('explains its use to %j', async (args, message) => {
    const { code, output, errors } = await run(built(runner, ...args))
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(message)
  })

  test('tells of an input that cannot be read', async () => {
    expect(await run(built(runner), { from: folder.path })).toEqual({
      code: 3,
      output: '',
      errors: 'Cannot read standard input: it is a folder.\n',
    })
  })
})
