import { parseArticle } from 'urai-berita'
import type { Answer, Request } from '../reading.ts'
import { print } from './print.ts'
import { readPage } from './read-page.ts'

// The one place where the playground runs the library: the page itself never waits for it.

let article = parseArticle('')

function answer(request: Request): Answer {
  if (request.ask === 'print') {
    const { format } = request
    return { told: 'print', format, ...print(article, format) }
  }
  const read = readPage(request.text)
  article = read.article
  return { told: 'read', reading: read.reading }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  self.postMessage(answer(data))
})
