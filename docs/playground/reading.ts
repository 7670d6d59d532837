import type { Block, Phrase, Warning } from 'urai-berita'
import type { Mention } from 'urai-berita/mentions'

/** What a line of the page is, or words within one: the types of blocks and of phrases. */
export type Kind = Exclude<Block['type'] | Phrase['type'], 'prose'>

/** The rows of the table of facts, in its order. */
export const factNames = [
  'outlet',
  'title',
  'published',
  'updated',
  'authors',
  'editors',
  'sources',
  'places',
  'citedMedia',
  'tags',
  'links',
  'warnings',
] as const

/** A row of the table of facts. */
export type FactName = (typeof factNames)[number]

/** A value of a fact or a mention; things are known by their index in the reading. */
export interface Thing {
  readonly name: FactName | Mention['kind']
  /** The words of the page, or the value where no words show it. */
  readonly words: string
  /** What the library makes of the words, where that is more than them: `2020-08-16T12:59+07:00` */
  readonly value?: string
  /** Present on warnings, for their words in the reader's language. */
  readonly code?: Warning['code']
}

/** Words of the page that show a thing, or a phrase of a kind of its own. Offsets of the page. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly thing?: number
  readonly kind?: Kind
}

/** A line of the page, or the part of it that is one block; blank lines have none. */
export interface Row {
  readonly from: number
  readonly to: number
  /** The number of its line, from 1. */
  readonly line: number
  readonly kind: Kind
  /** Whether its block begins here. */
  readonly isFirst: boolean
  /** What lies in it, by its index in the spans of the reading. */
  readonly spans: readonly number[]
}

/** All that the page of the playground shows of a text. */
export interface Reading {
  /** The text that was read. */
  readonly text: string
  /** Facts in the order of their table, then mentions in reading order. */
  readonly things: readonly Thing[]
  /** How many of the things are facts. */
  readonly facts: number
  /** By their beginning. */
  readonly spans: readonly Span[]
  readonly rows: readonly Row[]
  /** How often each kind stands in the page, in reading order of the first. */
  readonly counts: ReadonlyMap<Kind, number>
  /** How long the library took; absent of the first text, for which it also builds its grammars. */
  readonly milliseconds?: number
}

/** The tabs that show an article as text. */
export const formats = ['tree', 'json', 'jsonLd', 'script', 'markdown'] as const

/** A tab that shows an article as text. */
export type Format = (typeof formats)[number]

/** What the page asks of the worker: to read a text, or to print the text read last. */
export type Request =
  | { readonly ask: 'read'; readonly text: string }
  | { readonly ask: 'print'; readonly format: Format }

/** What the worker answers, in the order it was asked. */
export type Answer =
  | { readonly told: 'read'; readonly reading: Reading }
  | ({ readonly told: 'print'; readonly format: Format } & Printed)

/** An article as text, cut into the rows that show it. */
export interface Printed {
  readonly text: string
  /** Where each row begins and ends, by turns. */
  readonly cuts: Uint32Array
}
