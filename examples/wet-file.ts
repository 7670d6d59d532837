// The news pages of a Common Crawl WET file, read as a stream: the file is unpacked, cut into records
// and let go of again, so that one of any size takes the memory of one record. Prints a line for each
// page that has a day, a title and a body, and the count of the others.
//
//   npx tsx examples/wet-file.ts CC-MAIN-....warc.wet.gz
//   zcat CC-MAIN-....warc.wet.gz | npx tsx examples/wet-file.ts
//   npx tsx examples/corpus/synthesize.ts --pages 6 --format wet | npx tsx examples/wet-file.ts
//
// For many files at once, with restart and all cores, see examples/corpus/.
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parseArticle, toText } from 'urai-berita'
import { cutter } from './corpus/cut.ts'
import { type Page, readPage, RecordError } from './corpus/page.ts'
import { print } from './terminal/command.ts'

const longest = 2 ** 23

/** The texts of a WET file with their addresses. */
async function* pagesOf(input: Readable): AsyncGenerator<Page> {
  const { push, end } = cutter('wet', { line: 1, offset: 0 }, longest)
  for await (const bytes of input) yield* readable(push(bytes as Buffer))
  yield* readable(end())
}

/** Records that are damaged or longer than any page are passed over. */
function* readable(records: ReturnType<ReturnType<typeof cutter>['end']>): Generator<Page> {
  for (const { content } of records) {
    try {
      const page = content && readPage(content, 'wet')
      if (page) yield page
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
    }
  }
}

const [file] = process.argv.slice(2)
const packed = file === undefined ? process.stdin : createReadStream(file)
packed.on('error', ({ message }: Error) => {
  process.stderr.write(`Cannot read ${file ?? 'standard input'}: ${message}\n`)
  process.exit(1)
})
const input = file?.endsWith('.gz') ? packed.pipe(createGunzip()) : packed

let [news, others] = [0, 0]
for await (const { text, url } of pagesOf(input)) {
  const article = parseArticle(text, url === undefined ? {} : { url })
  const { publishedAt, outlet = '?', title } = article
  const body = toText(article)
  if (publishedAt && title !== undefined && body !== '') {
    news += 1
    print([publishedAt.iso, outlet, `${body.split(/\s+/u).length} words`, title].join('\t'))
  } else others += 1
}
print(`articles ${news}, other pages ${others}`)
