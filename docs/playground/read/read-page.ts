import { type Article, parseArticle } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { type Kind, type Reading, type Span } from '../reading.ts'
import { type Found, findFacts } from './facts.ts'
import { mentionFound } from './mentions.ts'
import { phrasesOf } from './phrases.ts'
import { rowsOf } from './rows.ts'

/** Whether the library has read a text before. */
let isWarm = false

/** Reads a text into what the page shows of it. */
export function readPage(text: string): { article: Article; reading: Reading } {
  const begin = performance.now()
  const article = parseArticle(text)
  const mentions = findMentions(article)
  const milliseconds = performance.now() - begin

  const facts = findFacts(article, mentions, text)
  const found = [...facts, ...mentions.map(mentionFound)]
  const spans = [...phrasesOf(article), ...found.flatMap(spansOf)].sort(byPlace)
  const reading = {
    text,
    things: found.map(({ thing }) => thing),
    facts: facts.length,
    spans,
    rows: rowsOf(article, text, spans),
    counts: countsOf(article),
    ...(isWarm && { milliseconds }),
  }
  isWarm = true
  return { article, reading }
}

function spansOf({ places }: Found, thing: number): Span[] {
  return places.map(({ from, to }) => ({ from, to, thing }))
}

/** By their beginning; the longer of two that begin alike comes first. */
function byPlace(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to
}

function countsOf({ children }: Article): Map<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const block of children) {
    counts.set(block.type, (counts.get(block.type) ?? 0) + 1)
    if (block.type !== 'paragraph') continue
    for (const { type } of block.children) {
      if (type !== 'prose') counts.set(type, (counts.get(type) ?? 0) + 1)
    }
  }
  return counts
}
