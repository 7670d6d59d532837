// Reads a corpus: NDJSON or WET from standard input, one JSON line for each record on standard
// output, in order. Memory stays flat, whatever the size; a bad record gives a line with `error`.
//
//   npx tsx examples/corpus/ndjson.ts < pages.ndjson > facts.ndjson
//   zcat crawl.wet.gz | npx tsx examples/corpus/ndjson.ts --format wet --fields title,publishedAt
//   npx tsx examples/corpus/ndjson.ts --resume facts.ndjson < pages.ndjson >> facts.ndjson
//
// Exit codes: 0 all read; 1 some records gave an `error`; 2 misused; 3 the input could not be read
// or the output not be written; 130 interrupted, behind a whole line; 141 nobody reads the output.
import { readBatch } from './batch.ts'
import { filter } from './filter.ts'

await filter(
  'npx tsx examples/corpus/ndjson.ts [OPTION ...] < INPUT',
  async function* (batches, options) {
    for await (const batch of batches) yield readBatch(batch, options)
  },
)
