// News pages into an SQLite database, ready to be searched: a table of articles, one of their people,
// and an index of their words. Shows three questions to it: what was published when, who wrote how
// much, and which articles hold a word.
//
//   npx tsx examples/to-sqlite.ts                      the sample page, into memory
//   npx tsx examples/to-sqlite.ts news.db *.txt        pages of your own, into a file
//
// The driver is SQLite as WebAssembly: it runs on every Node without a compiler or a download. With
// Node 22.13 or later, `node:sqlite` does as well: `prepare(sql).run(...values)` instead of `run`.
import { readFileSync } from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { parseArticle, toDate, toText } from 'urai-berita'
import { print } from './terminal/command.ts'
import { besideExamples } from './terminal/input.ts'
import { cut, table } from './terminal/layout.ts'

const [file = ':memory:', ...given] = process.argv.slice(2)
const pages = given.length > 0 ? given : [besideExamples('sample-page.txt')]

const database = new sqlite.Database(file)
database.exec(`
  create table if not exists article (
    page text primary key, outlet text, title text, published text, instant text, body text
  );
  create table if not exists person (page text, role text, name text, primary key (page, role, name));
  create virtual table if not exists words using fts5 (page unindexed, title, body);
`)

// All pages or none: a run that is broken off leaves the database as it was.
database.exec('begin')
for (const page of pages) store(page, readFileSync(page, 'utf8'))
database.exec('commit')

/** Values are bound, never put into the statement: a page may print what SQL would obey. */
function store(page: string, text: string): void {
  const article = parseArticle(text)
  const { outlet = null, title = null, publishedAt, authors, editors } = article
  const instant = publishedAt && toDate(publishedAt)?.toISOString()
  const body = toText(article)
  for (const rest of ['article', 'person', 'words']) {
    database.run(`delete from ${rest} where page = ?`, [page])
  }
  database.run('insert into article values (?, ?, ?, ?, ?, ?)', [
    ...[page, outlet, title, publishedAt?.iso ?? null, instant ?? null, body],
  ])
  database.run('insert into words values (?, ?, ?)', [page, title, body])
  const people = { author: authors, editor: editors }
  for (const [role, names] of Object.entries(people)) {
    for (const name of new Set(names)) {
      database.run('insert into person values (?, ?, ?)', [page, role, name])
    }
  }
}

ask('select published, outlet, title from article order by instant desc limit 5')
ask('select name, role, count(*) as articles from person group by name, role order by 3 desc, 1')
ask(`select title, snippet(words, 2, '[', ']', '...', 8) as found from words where words match ?`, [
  'buku',
])
database.close()

/** Prints a question and its answer. */
function ask(sql: string, values: string[] = []): void {
  const rows = database.all(sql, values) as Record<string, string | number | null>[]
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => columns.map((column) => cut(String(row[column] ?? '-'), 48)))
  print(`${sql}${values.length > 0 ? `  -- ${values.join(', ')}` : ''}\n`)
  print(rows.length > 0 ? `${table([columns, ...cells])}\n` : 'nothing\n')
}
