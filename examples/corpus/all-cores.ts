// The same as ndjson.ts over all cores: the same input, options, output and exit codes, and
//
//   --threads N            how many threads read (all cores)
//
//   npx tsx examples/corpus/all-cores.ts < pages.ndjson > facts.ndjson
import { extname } from 'node:path'
import { filter } from './filter.ts'
import { overThreads } from './pool.ts'

/** Beside this program, and built as it is. */
const worker = new URL(`worker${extname(import.meta.url)}`, import.meta.url)

await filter(
  'npx tsx examples/corpus/all-cores.ts [--threads N] [OPTION ...] < INPUT',
  (batches, options) => overThreads(batches, options, options.threads, worker),
)
