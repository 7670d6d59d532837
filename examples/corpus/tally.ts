// What a corpus shows, counted from the output of the runners.
import type { Field } from './facts.ts'

/** A line of the output, as far as it is counted; fields that were not asked for are absent. */
export type Row = Partial<Record<Field, unknown>> & { readonly error?: unknown }

/** What is counted of an outlet, or of one year of it. */
export interface Group {
  articles: number
  readonly facts: Map<string, number>
  readonly warnings: Map<string, number>
  blocks: number
  unread: number
}

export interface Tally {
  readonly add: (row: Row) => void
  readonly all: Group
  readonly errors: ReadonlyMap<string, number>
  /** `kompas` -> `2019` -> its group */
  readonly outlets: ReadonlyMap<string, ReadonlyMap<string, Group>>
  readonly unread: FrequentLines
}

export const countedFacts = [
  'outlet',
  'title',
  'publishedAt',
  'instant',
  'places',
  'authors',
  'editors',
  'sources',
  'tags',
  'links',
  'body',
] as const satisfies readonly Field[]

export function tallyOf(): Tally {
  const all = emptyGroup()
  const errors = new Map<string, number>()
  const outlets = new Map<string, Map<string, Group>>()
  const unread = frequentLines()
  return {
    all,
    errors,
    outlets,
    unread,
    add(row) {
      if (typeof row.error === 'string') {
        count(errors, row.error)
        return
      }
      const outlet = typeof row.outlet === 'string' ? row.outlet : 'unknown'
      const years = entryOf(outlets, outlet, () => new Map<string, Group>())
      for (const group of [all, entryOf(years, yearOf(row), emptyGroup)]) addTo(group, row)
      for (const line of listOf(row.unread)) unread.add(line)
    },
  }
}

function emptyGroup(): Group {
  return { articles: 0, facts: new Map(), warnings: new Map(), blocks: 0, unread: 0 }
}

function addTo(group: Group, row: Row): void {
  group.articles += 1
  group.blocks += typeof row.blocks === 'number' ? row.blocks : 0
  group.unread += listOf(row.unread).length
  for (const fact of countedFacts) if (isShown(row[fact])) count(group.facts, fact)
  for (const code of new Set(listOf(row.warnings))) count(group.warnings, code)
}

/** Adds up the years of an outlet. */
export function sumOf(groups: Iterable<Group>): Group {
  const sum = emptyGroup()
  for (const { articles, facts, warnings, blocks, unread } of groups) {
    sum.articles += articles
    sum.blocks += blocks
    sum.unread += unread
    for (const [fact, times] of facts) count(sum.facts, fact, times)
    for (const [code, times] of warnings) count(sum.warnings, code, times)
  }
  return sum
}

function yearOf({ publishedAt }: Row): string {
  if (typeof publishedAt !== 'object' || publishedAt === null || !('iso' in publishedAt)) {
    return 'none'
  }
  return String(publishedAt.iso).slice(0, 4)
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !isEmpty(value)
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** Lines, most frequent first. */
export interface FrequentLines {
  readonly add: (line: string) => void
  readonly top: (most: number) => [line: string, times: number][]
  /** By how much a count may be too low. */
  readonly slack: () => number
}

/**
 * Counts lines in bounded memory (Misra and Gries, 1982): where more than `room` lines are held, all
 * counts fall by one and those at nought leave. The lines of a menu stay, those of one page do not.
 */
export function frequentLines(room = 100_000): FrequentLines {
  let counts = new Map<string, number>()
  let slack = 0
  return {
    add(line) {
      count(counts, line)
      if (counts.size <= room) return
      slack += 1
      counts = new Map([...counts].flatMap(([each, n]) => (n > 1 ? [[each, n - 1] as const] : [])))
    },
    top: (most) => largest(counts, most),
    slack: () => slack,
  }
}

/** The largest counts, equal ones in the order of their names. */
export function largest(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most)
}

function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
