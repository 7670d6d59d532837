// Scores the built library against the gold data, which is not part of the package.
//
//   npm run score                      the table
//   npm run score -- --worst 10        further arguments go to the scorer
//   npm run score -- --floors          fails below the floors listed here
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Metrics that may not fall below a value, by source. A source must hold every metric listed for it. */
const KOMPAS = { title: 1, published: 1, outlet: 1, places: 0.98, absent: 1, clean: 1 }
const FLOORS = {
  seed: {
    title: 1,
    published: 1,
    authors: 1,
    sources: 1,
    places: 1,
    outlet: 1,
    bodyF1: 1,
    relatedF1: 1,
    clean: 1,
  },
  'wiraindrak-kompas': KOMPAS,
  'svmihar-kompas': KOMPAS,
  'arwan-kompas': KOMPAS,
  pages: {
    title: 0.96,
    published: 1,
    authors: 0.96,
    editors: 0.93,
    sources: 1,
    places: 0.95,
    outlet: 1,
    bodyF1: 0.97,
    relatedF1: 0.97,
    absent: 0.995,
    clean: 1,
  },
  macro: {
    title: 0.98,
    published: 0.995,
    authors: 0.97,
    editors: 0.93,
    sources: 1,
    places: 0.98,
    outlet: 0.985,
    bodyF1: 0.97,
    relatedF1: 0.97,
    absent: 0.995,
    clean: 1,
  },
}

/** The same for the pages of Kompas alone, which are part of a larger file. */
const KOMPAS_PAGES = {
  pages: {
    title: 1,
    published: 1,
    authors: 1,
    editors: 1,
    sources: 1,
    places: 1,
    outlet: 1,
    bodyF1: 0.98,
    relatedF1: 1,
  },
}

const root = resolve(import.meta.dirname, '../..')
const gold = resolve(root, '../shared/gold')
const scorer = join(gold, 'score.mjs')
const dev = join(gold, 'dev')

if (!existsSync(scorer) || !existsSync(dev)) {
  console.log(
    'The gold data is not part of the package: news texts belong to their publishers.\n' +
      'To score, put it in a folder `shared/gold` beside the checkout (score.mjs and dev/*.jsonl).',
  )
  process.exit(0)
}

const given = process.argv.slice(2)
const floors = given.includes('--floors')
const passed = given.filter((argument) => argument !== '--floors')
const chosen = passed.some((argument) => argument.endsWith('.jsonl') || argument === dev)

const minima = (table) =>
  Object.entries(table).flatMap(([source, metrics]) =>
    Object.entries(metrics).flatMap(([metric, value]) => ['--min', `${source}:${metric}=${value}`]),
  )

/** Runs the scorer on files or folders; its exit code. */
function score(paths, options) {
  const built = join(root, 'dist/index.js')
  const { status } = spawnSync(process.execPath, [scorer, built, ...paths, ...options], {
    stdio: 'inherit',
  })
  return status ?? 1
}

let worst = score(chosen ? [] : [dev], [...passed, ...(floors ? minima(FLOORS) : [])])

if (floors) {
  const lines = readFileSync(join(dev, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean)
  const pages = lines.filter((line) => JSON.parse(line).outlet === 'kompas')
  const folder = mkdtempSync(join(tmpdir(), 'urai-berita-'))
  try {
    const file = join(folder, 'kompas-pages.jsonl')
    writeFileSync(file, `${pages.join('\n')}\n`)
    console.log(`\nThe ${pages.length} pages of Kompas`)
    worst = Math.max(worst, score([file], minima(KOMPAS_PAGES)))
  } finally {
    rmSync(folder, { recursive: true })
  }
  console.log(worst === 0 ? '\nAll floors hold.' : '\nBelow the floors.')
}
process.exitCode = worst
