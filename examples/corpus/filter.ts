import { fstatSync } from 'node:fs'
import { type Batch, batchesOf, type Failure, type Result } from './batch.ts'
import { cutter } from './cut.ts'
import { InputError, piecesOf, skipTo, standardInput } from './input.ts'
import { help, type Options, readOptions, UsageError } from './options.ts'
import { codeOf, OutputError, reasonOf, writeAll } from './output.ts'
import { progressOn } from './progress.ts'
import { resumeFrom } from './resume.ts'

/** Reads batches, and gives what became of them, in their order. */
export type Reader = (batches: AsyncIterable<Batch>, options: Options) => AsyncIterable<Result>

/** What the exit code says. */
const exits = {
  done: 0,
  /** Some records gave a line with `error`. */
  someFailed: 1,
  misused: 2,
  /** The input could not be read or the output not be written. */
  broken: 3,
  /** By SIGINT; the output ends with a whole line. */
  interrupted: 130,
  /** Whoever read the output has left, as of `| head`. */
  left: 141,
} as const

/** Runs a program that reads records from standard input and writes lines to standard output. */
export async function filter(usage: string, read: Reader): Promise<void> {
  process.stderr.on('error', () => undefined)
  try {
    const options = readOptions(process.argv.slice(2))
    process.exitCode = options ? await run(options, read) : await explain(usage)
  } catch (error) {
    process.exitCode = explainError(error, usage)
  }
}

async function explain(usage: string): Promise<number> {
  await writeAll(1, `Usage: ${usage}\n\n${help}`)
  return exits.done
}

async function run(options: Options, read: Reader): Promise<number> {
  const { signal, stop } = stoppable()
  process.once('SIGINT', stop)

  const size = sizeOfInput()
  const from = await offsetOf(options)
  const pieces = piecesOf(standardInput(size !== undefined), signal)
  const { start, rest } = await skipTo(from, options.begin, pieces)
  const { format, longest, source } = options
  const batches = batchesOf(rest, cutter(format, start, longest), signal)

  const progress = progressOn(process.stderr, { begin: from, size })
  let end = from
  let records = 0
  let failed = 0
  try {
    for await (const result of read(batches, options)) {
      await writeAll(1, result.lines)
      end = result.end
      records += result.records
      failed += result.failures.length
      if (result.failures.length > 0) progress.clear()
      for (const failure of result.failures) complain(describe(failure, source))
      progress.tell(records, end)
    }
  } finally {
    progress.clear()
    process.off('SIGINT', stop)
  }
  if (!signal.aborted) return failed > 0 ? exits.someFailed : exits.done
  complain(`Interrupted after ${records} records. Go on with --resume ${end}`)
  return exits.interrupted
}

function stoppable(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController()
  const stop = () => {
    controller.abort()
  }
  return { signal: controller.signal, stop }
}

async function offsetOf({ resume, begin }: Options): Promise<number> {
  if (typeof resume !== 'string') return Math.max(resume ?? 0, begin.offset)
  try {
    return Math.max(await resumeFrom(resume), begin.offset)
  } catch (error) {
    throw new UsageError(`cannot go on behind ${resume}: ${reasonOf(error)}`)
  }
}

/** Of a file; a pipe has none. */
function sizeOfInput(): number | undefined {
  const stats = fstatSync(0)
  if (stats.isDirectory()) throw new InputError('it is a folder')
  return stats.isFile() ? stats.size : undefined
}

function describe({ line, error }: Failure, source: string | undefined): string {
  return `${source === undefined ? '' : `${source}, `}line ${line}: ${error}`
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`)
}

function explainError(error: unknown, usage: string): number {
  if (error instanceof UsageError) {
    complain(`${error.message}\nUsage: ${usage}\n\n${help}`)
    return exits.misused
  }
  if (error instanceof OutputError) {
    if (codeOf(error.cause) === 'EPIPE') return exits.left
    complain(
      `Cannot write the output: ${error.message}. Make room, then go on with --resume FILE, where FILE is the output.`,
    )
  } else if (error instanceof InputError) {
    complain(`Cannot read standard input: ${error.message}.`)
  } else {
    complain(`Stopped: ${reasonOf(error)}.`)
  }
  return exits.broken
}
