import { besideExamples, InputError, nameOf, readText } from './input.ts'

/** A program that reports on pages. */
export interface Command {
  /** How it is called. */
  readonly usage: string
  /** The page beside the examples that it reads where none is named; unless given, `sample-page.txt`. */
  readonly sample?: string
  /** How many pages it takes. */
  readonly most: number
  /** What it prints for the text of a page. */
  readonly report: (text: string, page: string) => string
}

/**
 * Reports on the pages of the command line, or on the sample page where there are none.
 *
 * The exit code is 0 when all were read, 1 when one was not, 2 when the program was misused.
 */
export async function run({
  usage,
  sample = 'sample-page.txt',
  most,
  report,
}: Command): Promise<void> {
  const paths = process.argv.slice(2)
  if (paths.includes('--help')) {
    print(`Usage: ${usage}`)
  } else if (paths.length > most || paths.some((path) => /^-./u.test(path))) {
    fail(2, `Usage: ${usage}`)
  } else {
    const pages = paths.length > 0 ? paths : [besideExamples(sample)]
    for (const path of pages) await reportOn(path, report)
  }
}

/** Prints, also where the reader of a pipe has left: `npm run example | head`. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

async function reportOn(path: string, report: Command['report']): Promise<void> {
  try {
    print(report(await readText(path), nameOf(path)))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    fail(1, error.message)
  }
}

function fail(exitCode: number, message: string): void {
  process.exitCode = exitCode
  process.stderr.write(`${message}\n`)
}
