// Measures the runners against `cat` and against the bare loop over parseArticle, in rounds that
// take turns, so that a busy moment hits all alike. Prints Markdown, for docs/corpus.md.
//
//   npm run corpus:measure                                   200,000 pages, 3 rounds: 10 minutes
//   npm run corpus:measure -- --pages 2000 --rounds 1 --price 0.04
//   PYSPARK_PYTHON=venv/bin/python npm run corpus:measure    Spark too
import { spawn } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = (name: string): string => join(root, `build/corpus/${name}.mjs`)

const { values } = parseArgs({
  options: {
    /** Fewer, and the start of the threads and the warm-up of each weigh on `all-cores`; the loop holds all. */
    pages: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
    /** Of a core for an hour, in any currency. */
    price: { type: 'string', default: '0.04' },
  },
})
const pages = Number(values.pages)
const cores = availableParallelism()
const python = process.env['PYSPARK_PYTHON']

const folder = mkdtempSync(join(tmpdir(), 'urai-measure-'))
const corpus = join(folder, 'pages.ndjson')
const single = join(folder, 'one.ndjson')
const output = join(folder, 'output')

interface Measured {
  readonly seconds: number
  /** Of all its threads and of what it started: steadier than `seconds` where others are at work. */
  readonly cpu: number
  /** The most memory its process held, in MB, where the system tells. */
  readonly memory: number
}

type Runner = () => Promise<Measured>

/** Times a program from its start to its end. */
async function time(program: string, args: readonly string[], from = corpus): Promise<Measured> {
  const [input, to] = [openSync(from, 'r'), openSync(output, 'w')]
  const start = performance.now()
  const child = spawn(program, args, { stdio: [input, to, 'ignore'], cwd: root })
  for (const descriptor of [input, to]) closeSync(descriptor)
  let [memory, cpu] = [0, 0]
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid))
    cpu = Math.max(cpu, cpuOf(child.pid))
  }, 50)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}`)
  return { seconds: (performance.now() - start) / 1000, cpu, memory }
}

function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Seconds, in the ticks of Linux: a hundredth each. */
function cpuOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
    const ticks = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
    return ticks.reduce((sum, each) => sum + Number(each), 0) / 100
  } catch {
    return 0
  }
}

const node = (name: string, ...args: string[]) => time(process.execPath, [built(name), ...args])

/** Only what the loop itself takes, without the start of Node and the reading of the file. */
async function bareLoop(): Promise<Measured> {
  const { memory } = await node('loop')
  return {
    memory,
    ...(JSON.parse(readFileSync(output, 'utf8')) as Pick<Measured, 'seconds' | 'cpu'>),
  }
}

let jobs = 0
function spark(home: string, threads: number, from: string): Promise<Measured> {
  const scripts = join(root, 'examples/corpus/spark')
  jobs += 1
  return time(join(home, 'spark-submit'), [
    ...['--master', `local[${threads}]`, '--conf', 'spark.ui.enabled=false'],
    ...['--py-files', join(scripts, 'node_filter.py'), join(scripts, 'read_corpus.py')],
    ...['--filter', built('ndjson'), '--node', process.execPath],
    ...['--split-mb', '8', '--text', '--out', join(folder, `spark-${jobs}`), from],
  ])
}

async function synthesize(path: string, count: number): Promise<void> {
  const program = join(root, 'examples/corpus/synthesize.ts')
  const args = ['--import', 'tsx', program, '--damage', '0', '--pages', String(count)]
  await time(process.execPath, args, '/dev/null')
  renameSync(output, path)
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN

/** The medians of all runners, in rounds that take turns. */
async function race(runners: Record<string, Runner>, rounds: number): Promise<Times> {
  const all = Object.entries(runners).map(([name, run]) => ({ name, run, taken: [] as Measured[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { run, taken } of all) taken.push(await run())
  }
  return new Map(
    all.map(({ name, taken }) => {
      const seconds = median(taken.map((each) => each.seconds))
      const cpu = median(taken.map((each) => each.cpu))
      return [name, { seconds, cpu, memory: Math.max(...taken.map((each) => each.memory)) }]
    }),
  )
}

type Times = ReadonlyMap<string, Measured>

function report(times: Times, size: number, rounds: number): void {
  const secondsOf = (name: string) => times.get(name)?.seconds ?? NaN
  const [loop, one, all] = ['bare loop', 'ndjson', 'all-cores, all threads'].map(secondsOf)
  const ratio = (a = NaN, b = NaN) => (a / b).toFixed(2)
  const rows = [...times].map(([name, { seconds, cpu, memory }]) => {
    const isWhole = name !== 'Spark, one page'
    const rates = [
      (size / 1e6 / seconds).toFixed(1),
      (pages / seconds).toFixed(0),
      ratio(seconds, loop),
    ]
    return [
      name,
      seconds.toFixed(2),
      ...(isWhole ? rates : ['', '', '']),
      cpu.toFixed(2),
      memory.toFixed(0),
    ]
  })
  const header = [
    'runner',
    'seconds',
    'MB/s',
    'articles/s',
    'times the bare loop',
    'CPU seconds',
    'memory, MB',
  ]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  print(
    `${pages} pages, ${(size / 1e6).toFixed(1)} MB; medians of ${rounds} rounds that take turns`,
  )
  print(
    `${cores} cores, ${cpus()[0]?.model ?? ''}; Node ${process.version}; load ${String(loadavg()[0])}\n`,
  )
  for (const row of [header, header.map(() => '---'), ...rows]) print(line(row))

  const hours = ((one ?? NaN) / pages) * (1e6 / 3600)
  print(`\n- ndjson takes ${ratio(one, loop)} times the bare loop (at most 2)`)
  print(
    `- all-cores is ${ratio(one, all)} times as fast as ndjson on ${cores} cores (at least 1.6 on 2)`,
  )
  print(
    `- a million articles: ${hours.toFixed(3)} core hours, ${(hours * Number(values.price)).toFixed(4)} at ${values.price} an hour`,
  )
  const [loopCpu, oneCpu, allCpu] = ['bare loop', 'ndjson', 'all-cores, all threads'].map(
    (name) => times.get(name)?.cpu,
  )
  print(
    `- by CPU seconds: ndjson ${ratio(oneCpu, loopCpu)} times the bare loop, all-cores ${ratio(allCpu, oneCpu)} times ndjson`,
  )
  if (python === undefined) return
  const start = secondsOf('Spark, one page')
  const more = (secondsOf('Spark, 1 core') - start - (one ?? NaN)) / pages
  print(
    `- Spark: ${start.toFixed(1)} s for a job of one page; each article ${(more * 1e6).toFixed(0)} µs more than ndjson`,
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

try {
  await synthesize(corpus, pages)
  await synthesize(single, 1)
  const size = statSync(corpus).size
  const rounds = Number(values.rounds)
  const local = await race(
    {
      cat: () => time('cat', []),
      'bare loop': bareLoop,
      ndjson: () => node('ndjson'),
      'all-cores, 1 thread': () => node('all-cores', '--threads', '1'),
      'all-cores, all threads': () => node('all-cores'),
    },
    rounds,
  )
  const sparkRunners = (home: string): Record<string, Runner> => ({
    'Spark, one page': () => spark(home, 1, single),
    'Spark, 1 core': () => spark(home, 1, corpus),
  })
  const times: Times = new Map([
    ...local,
    ...(python === undefined ? [] : await race(sparkRunners(dirname(python)), rounds)),
  ])
  report(times, size, rounds)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
