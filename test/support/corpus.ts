import { spawn, type StdioOptions } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Format } from '../../examples/corpus/cut.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** A smaller corpus than that of .ci/run, which sets 20,000. */
export const pages = Number(process.env['URAI_CORPUS_PAGES'] ?? 2000)

export const runners = ['ndjson', 'all-cores'] as const

export interface Run {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** A folder that is gone when the tests are done. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'urai-corpus-'))
  return {
    path,
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** The command line of a built runner. */
export function built(runner: string, ...args: string[]): string[] {
  const program = join(root, `build/corpus/${runner}.mjs`)
  if (!existsSync(program)) throw new Error('The runners are not built: npm run corpus:build')
  return [program, ...(runner === 'all-cores' ? ['--threads', '2'] : []), ...args]
}

/** The command line of a program as the documentation runs it. */
export function asWritten(program: string, ...args: string[]): string[] {
  return [tsx, join(root, `examples/corpus/${program}.ts`), ...args]
}

interface Streams {
  /** The path of its standard input. */
  readonly from?: string
  /** The path of its standard output; kept in memory without one. */
  readonly to?: string
  /** Appends to the output. */
  readonly append?: boolean
}

/** Runs Node over files. */
export async function run(args: readonly string[], streams: Streams = {}): Promise<Run> {
  const { from = '/dev/null', to, append = false } = streams
  const input = openSync(from, 'r')
  const output = to === undefined ? 'pipe' : openSync(to, append ? 'a' : 'w')
  const stdio: StdioOptions = [input, output, 'pipe']
  // measure.ts would run Spark too.
  const env = { ...process.env, PYSPARK_PYTHON: undefined }
  const child = spawn(process.execPath, args, { stdio, cwd: root, env })
  closeSync(input)
  if (output !== 'pipe') closeSync(output)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const textOf = async (stream: Readable | null) => (stream ? text(stream) : '')
  const [words, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  return { code: await ended, output: words, errors }
}

/** Writes the invented corpus; `.gz` paths are left to the caller. */
export async function synthesize(to: string, format: Format, count = pages): Promise<void> {
  const args = asWritten('synthesize', '--pages', String(count), '--format', format)
  const { code, errors } = await run(args, { to })
  if (code !== 0) throw new Error(errors)
}

/** Its lines, sorted. */
export function sorted(output: string): string {
  return output.trimEnd().split('\n').sort().join('\n')
}
