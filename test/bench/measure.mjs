// What all comparisons measure with, and how they print.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** The articles with known answers, and the texts of other collections; nothing where they are not there. */
export const shared = resolve(root, '../shared')
export const goldPages = resolve(shared, 'gold/dev/pages.jsonl')

/** What was returned is kept, so that no engine takes the work away as unused. */
export const kept = { count: 0 }

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

/** Milliseconds on the processor: what else the machine does is not counted. */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/** The median time of each task, after warm-up; the tasks take turns, so that all meet the same machine. */
export async function race(tasks, { rounds = 9, warmUp = 3 } = {}) {
  const times = tasks.map(() => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [i, task] of tasks.entries()) {
      const start = processorTime()
      kept.count += (await task()) === undefined ? 0 : 1
      if (round >= 0) times[i].push(processorTime() - start)
    }
  }
  return times.map(median)
}

export function linesOf(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

/** A Markdown table; all columns but the first are figures. */
export function printTable(header, rows) {
  const widths = header.map((name, i) =>
    Math.max(name.length, ...rows.map((row) => row[i].length), 4),
  )
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`
  const rule = widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  console.log([line(header), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n'))
}
