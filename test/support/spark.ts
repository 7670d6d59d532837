import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The Python that Spark runs; .ci/run names one that has pyspark. */
const python = process.env['PYSPARK_PYTHON'] ?? 'python3'

const found = spawnSync(
  python,
  ['-c', 'import fsspec, pyspark; print(pyspark.__path__[0], pyspark.__version__)'],
  { encoding: 'utf8' },
)
const [home = '', version = ''] = found.status === 0 ? found.stdout.trim().split(' ') : []
const java = spawnSync('java', ['-version'], { encoding: 'utf8' })

/** What is absent for Spark to run here, if anything. */
export const missing =
  java.status !== 0
    ? 'Java is absent'
    : Number(/version "(\d+)/u.exec(java.stderr)?.[1]) < 17
      ? 'Java is older than 17'
      : found.status !== 0
        ? `${python} has no pyspark and fsspec (PYSPARK_PYTHON names another)`
        : Number.parseInt(version, 10) < 4
          ? 'pyspark is older than 4'
          : undefined

const env = {
  ...process.env,
  SPARK_HOME: home,
  SPARK_LOCAL_IP: '127.0.0.1',
  PYSPARK_PYTHON: python,
  // Spark puts its own in front.
  PYTHONDONTWRITEBYTECODE: '1',
}

/** A process of Spark with all that it starts, and what it has printed so far. */
export interface Daemon {
  readonly child: ChildProcess
  readonly log: () => string
  /** Waits for words in its log. */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>
  /** Kills it with all that it has started. */
  readonly kill: () => void
}

function start(program: string, args: readonly string[]): Daemon {
  const child = spawn(join(home, 'bin', program), args, { env, detached: true })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (log += piece.toString()))
  }
  const says = async (words: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = words.exec(log)
      if (match) return match
      if (child.exitCode !== null) throw new Error(`${program} has ended:\n${log}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const kill = (): void => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended.
    }
  }
  return { child, log: () => log, says, kill }
}

export interface Cluster {
  readonly workers: readonly Daemon[]
  readonly submit: (...args: string[]) => Daemon
  readonly stop: () => void
}

/** A standalone master and workers of one core each, each a process of its own. */
export async function startCluster(workDir: string, size: number): Promise<Cluster> {
  const own = ['--host', '127.0.0.1', '--webui-port', '0']
  const deploy = 'org.apache.spark.deploy'
  const master = start('spark-class', [`${deploy}.master.Master`, ...own, '--port', '0'])
  const started: Daemon[] = [master]
  const stop = (): void => {
    for (const daemon of started) daemon.kill()
  }
  try {
    const [, url = ''] = await master.says(/Starting Spark master at (spark:\S+)/u)
    const settings = ['--cores', '1', '--memory', '1g', '--work-dir', workDir, url]
    const workers = Array.from({ length: size }, () => {
      return start('spark-class', [`${deploy}.worker.Worker`, ...own, ...settings])
    })
    started.push(...workers)
    await Promise.all(workers.map((worker) => worker.says(/Successfully registered with master/u)))
    const submit = (...args: string[]): Daemon => {
      const conf = ['--conf', 'spark.ui.enabled=false', '--executor-memory', '512m']
      const job = start('spark-submit', ['--master', url, ...conf, ...args])
      started.push(job)
      return job
    }
    return { workers, submit, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** Runs a Python program with pyspark. */
export async function runPython(...args: string[]): Promise<void> {
  const child = spawn(python, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const errors = text(child.stderr)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(await errors)
}
