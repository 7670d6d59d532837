import { type Line, offsetIn, splitLines } from '../text/line.ts'
import { positionAt, type Source, sourceOf } from '../text/source.ts'
import type { Article, Position } from '../tree.ts'

/** Running text that belongs together: a paragraph, a heading, a caption, a title. */
export interface Passage {
  readonly text: string
  /** Where the words between two offsets of `text` stand in the page. */
  readonly positionOf: (from: number, to: number) => Position
}

/** The passages of a text, each line one, or those of an article alone: nothing of the page around it. */
export function passagesOf(source: string | Article): Passage[] {
  return typeof source === 'string' ? passagesOfText(sourceOf(source)) : passagesOfArticle(source)
}

function passagesOfText(source: Source): Passage[] {
  return splitLines(source).map((line) => passageOf(line, source))
}

function passageOf(line: Line, source: Source): Passage {
  return {
    text: line.text,
    positionOf: (from, to) => positionAt(source, offsetIn(line, from), offsetIn(line, to)),
  }
}

function passagesOfArticle(article: Article): Passage[] {
  return article.children.flatMap((block) => {
    switch (block.type) {
      case 'title':
      case 'heading':
      case 'listItem':
      case 'caption':
        return passageAt(block.text, block.position)
      case 'paragraph':
        return block.children.flatMap((phrase) =>
          phrase.type === 'prose' ? passageAt(phrase.value, phrase.position) : [],
        )
      default:
        return []
    }
  })
}

function passageAt(text: string, { start }: Position): Passage {
  const pointAt = (at: number): Position['start'] => ({
    line: start.line,
    column: start.column + at,
    offset: start.offset + at,
  })
  return { text, positionOf: (from, to) => ({ start: pointAt(from), end: pointAt(to) }) }
}
