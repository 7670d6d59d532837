import { InputError, nameOf, readText, samplePage } from './input.ts'

/** A program that reports on pages. */
export interface Command {
  /** How it is called. */
  readonly usage: string
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
export async function run({ usage, most, report }: Command): Promise<void> {
  const paths = process.argv.slice(2)
  if (paths.includes('--help')) {
    print(`Usage: ${usage}`)
  } else if (paths.length > most || paths.some((path) => /^-./u.test(path))) {
    fail(2, `Usage: ${usage}`)
  } else {
    for (const path of paths.length > 0 ? paths : [samplePage]) await reportOn(path, report)
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
