import { lastAtMost } from '../text/last-at-most.ts'
import { type Line, offsetIn, splitLines } from '../text/line.ts'
import { kindOf, positionAt, type Source, sourceOf } from '../text/source.ts'
import type { Anchor, Article, ListItem, Point, Position } from '../tree.ts'

/** Running text that belongs together: a paragraph, a heading, a caption, a title. */
export interface Passage {
  readonly text: string
  /** Where the words between two offsets of `text` stand in the page. */
  readonly positionOf: (from: number, to: number) => Position
}

/** The passages of a text, each line one, or those of an article alone: nothing of the page around it. */
export function passagesOf(source: string | Article): Passage[] {
  if (typeof source === 'string') return passagesOfText(sourceOf(source))
  if (Array.isArray((source as Partial<Article> | null)?.children)) return passagesOfArticle(source)
  throw new TypeError(`Expected an article or its text as a string, got ${kindOf(source)}`)
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
      case 'caption':
        return passageFrom(block.text, block.position.start, block.anchors)
      case 'listItem':
        return passageFrom(block.text, startOfItem(block), block.anchors)
      case 'paragraph':
        return block.children.flatMap((phrase) =>
          phrase.type === 'prose'
            ? passageFrom(phrase.value, phrase.position.start, phrase.anchors)
            : [],
        )
      default:
        return []
    }
  })
}

/** The words of a list item stand behind its number, at the end of the line. */
function startOfItem({ text, position: { end } }: ListItem): Point {
  return moved(end, -text.length)
}

function passageFrom(text: string, start: Point, anchors: readonly Anchor[] = []): Passage {
  const pointAt = (at: number): Point => {
    const anchor = anchors[lastAtMost(anchors, at, (each) => each.at)]
    return anchor ? moved(anchor.point, at - anchor.at) : moved(start, at)
  }
  return { text, positionOf: (from, to) => ({ start: pointAt(from), end: pointAt(to) }) }
}

/** The point so many units further on in its line. */
function moved({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by }
}
