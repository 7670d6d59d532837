// What each thread of all-cores.ts runs.
import { workerData } from 'node:worker_threads'
import { type Batch, readBatch, type Result, type Settings } from './batch.ts'

export default function read(batch: Batch): Result {
  return readBatch(batch, workerData as Settings)
}
