// The yardstick of measure.ts: parseArticle over texts in memory, nothing around it. Prints seconds.
import { readFileSync } from 'node:fs'
import { parseArticle } from 'urai-berita'

const texts = readFileSync(0, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)

const start = performance.now()
let blocks = 0
for (const text of texts) blocks += parseArticle(text).children.length
const seconds = (performance.now() - start) / 1000
process.stdout.write(`${JSON.stringify({ seconds, blocks })}\n`)
