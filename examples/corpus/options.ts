import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Settings } from './batch.ts'
import type { Start } from './cut.ts'
import { type Field, fields } from './facts.ts'

/** What the command line asks for. */
export interface Options extends Settings {
  readonly begin: Start
  /** An offset of the input, or the path of the earlier output. */
  readonly resume?: number | string
  readonly threads: number
}

/** A misused program, with what is wrong. */
export class UsageError extends Error {}

export const help = `\
  --format ndjson|wet    what the input is: lines {"text": ..., "id"?, "url"?, "outlet"?}, or WET (ndjson)
  --fields a,b           the facts to give, of ${fields.join(',')} (all)
  --source NAME          the name of the input, to stand in each line
  --longest BYTES        the longest record that is read (8388608); a longer one is an error
  --resume OFFSET|FILE   go on where an earlier run ended: at an offset of the input, or behind the
                         last whole line of FILE, its output (append to it: >> FILE)
  --begin OFFSET:LINE    the input is a piece of a file and begins there (0:1)
`

const known = {
  format: { type: 'string', default: 'ndjson' },
  fields: { type: 'string', default: fields.join(',') },
  source: { type: 'string' },
  longest: { type: 'string', default: '8388608' },
  resume: { type: 'string' },
  begin: { type: 'string', default: '0:1' },
  threads: { type: 'string', default: String(availableParallelism()) },
  help: { type: 'boolean', default: false },
} as const

/** The options of a command line, or nothing where it asks for help. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { help: asked, format, fields: named, source, resume, ...numbers } = parse(args)
  if (asked) return undefined
  if (format !== 'ndjson' && format !== 'wet') throw new UsageError(`no such format: ${format}`)
  const [offset = '', line = ''] = numbers.begin.split(':')
  return {
    format,
    fields: named.split(',').map(fieldOf),
    ...(source !== undefined && { source }),
    longest: countOf(numbers.longest),
    begin: { offset: countOf(offset), line: countOf(line) },
    ...(resume !== undefined && { resume: /^\d+$/u.test(resume) ? countOf(resume) : resume }),
    threads: Math.max(1, countOf(numbers.threads)),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function fieldOf(name: string): Field {
  const field = fields.find((each) => each === name.trim())
  if (!field) throw new UsageError(`no such field: ${name}`)
  return field
}

function countOf(digits: string): number {
  const count = /^\d+$/u.test(digits) ? Number(digits) : NaN
  if (!Number.isSafeInteger(count)) throw new UsageError(`no count: ${digits}`)
  return count
}
