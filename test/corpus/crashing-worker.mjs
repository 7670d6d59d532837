// A worker whose thread dies at some records: at `crash always` each time, at `crash once` if the
// file that URAI_CRASHED names is not there yet.
import { existsSync, writeFileSync } from 'node:fs'
import read from '../../build/corpus/worker.mjs'

export default function crashOrRead(batch) {
  const text = Buffer.from(batch.bytes).toString()
  if (text.includes('crash always')) process.exit(9)
  if (text.includes('crash once') && !existsSync(process.env.URAI_CRASHED)) {
    writeFileSync(process.env.URAI_CRASHED, '')
    process.exit(9)
  }
  return read(batch)
}
