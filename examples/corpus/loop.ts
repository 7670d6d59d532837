// The yardstick of measure.ts: parseArticle over texts in memory, nothing around it. Prints seconds.
import { readFileSync } from 'node:fs'
import { parseArticle } from 'urai-berita'

const texts = readFileSync(0, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)

const [start, used] = [performance.now(), process.cpuUsage()]
let blocks = 0
for (const text of texts) blocks += parseArticle(text).children.length
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(used)
process.stdout.write(`${JSON.stringify({ seconds, cpu: (user + system) / 1e6, blocks })}\n`)
