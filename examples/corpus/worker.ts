// What each thread of all-cores.ts runs.
import { workerData } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { type Batch, readBatch, type Settings } from './batch.ts'

/** Gives the `Result` of a batch; its lines are handed over, not copied. */
export default function read(batch: Batch): unknown {
  const result = readBatch(batch, workerData as Settings)
  return move({ [transferableSymbol]: [result.lines.buffer], [valueSymbol]: result })
}
