import type { Answer, Format, Request } from '../reading.ts'

/** The worker's bundled code, put here by build.ts. */
declare const WORKER: string

/** Asks the worker. Of texts that come while it reads, it gets the last. */
export interface Reader {
  readonly read: (text: string) => void
  readonly print: (format: Format) => void
}

/**
 * Starts the worker, and gives its answers. It is made of a blob: a page that was opened as a file has no
 * other file that it may run.
 */
export function startReader(tell: (answer: Answer) => void, fail: () => void): Reader {
  const address = URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' }))
  const worker = new Worker(address, { name: 'urai-berita' })
  const ask = (request: Request): void => {
    worker.postMessage(request)
  }
  let isReading = false
  let waiting: string | undefined

  const read = (text: string): void => {
    if (isReading) {
      waiting = text
      return
    }
    isReading = true
    waiting = undefined
    ask({ ask: 'read', text })
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.told === 'read') isReading = false
    if (waiting !== undefined) read(waiting)
    else tell(data)
  })
  worker.addEventListener('error', fail)
  return {
    read,
    print: (format) => {
      ask({ ask: 'print', format })
    },
  }
}
