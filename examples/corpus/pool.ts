import { Piscina } from 'piscina'
import { type Batch, failureOf, join, type Result, type Settings, unpack } from './batch.ts'
import { reasonOf } from './output.ts'

/**
 * Reads batches in worker threads, and gives what became of them in their order.
 *
 * Two batches a thread are under way or waiting, no more: whoever takes the results slowly slows
 * the input.
 */
export async function* overThreads(
  batches: AsyncIterable<Batch>,
  settings: Settings,
  threads: number,
  worker: URL,
): AsyncGenerator<Result> {
  const pool = new Piscina<Batch, Result>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    // Piscina would `require` the worker, and Node 20 aborts where a thread is ended amid that.
    execArgv: [...process.execArgv, '--no-experimental-require-module'],
  })
  // Of threads that die idle; those that die at work fail their batch.
  pool.on('error', () => undefined)
  const underWay: Promise<Result>[] = []
  try {
    // A worker that cannot start fails here, and not for each record of the corpus.
    await pool.run({ bytes: new Uint8Array(), entries: [] })
    for await (const batch of batches) {
      underWay.push(readIn(pool, batch, settings))
      const oldest = underWay.length > 2 * threads ? underWay.shift() : undefined
      if (oldest) yield await oldest
    }
    for (const result of underWay) yield await result
  } finally {
    await pool.destroy()
  }
}

/**
 * A thread that dies takes its batch along. So a lost batch is read once more; where it is lost
 * again, its records are read one by one, and those at which a thread dies are told of.
 */
async function readIn(
  pool: Piscina<Batch, Result>,
  batch: Batch,
  settings: Settings,
): Promise<Result> {
  try {
    return await pool.run(batch).catch(() => pool.run(batch))
  } catch {
    const results: Result[] = []
    for (const single of unpack(batch)) {
      const result = pool.run(single).catch((error: unknown) => {
        return failureOf(single, `ended its thread: ${reasonOf(error)}`, settings)
      })
      results.push(await result)
    }
    return join(results)
  }
}
