// What must hold of any text. A fuzzer calls these millions of times, so they say in plain `if`s
// what test/properties.test.ts says with `expect`.
import type { Article, Node } from 'urai-berita'
import type { Mention } from 'urai-berita/mentions'

const inherited = Object.getOwnPropertyNames(Object.prototype).join()

/** Fails with what was wrong; the fuzzer keeps the input. */
export function holds(isTrue: boolean, claim: string): void {
  if (!isTrue) throw new Error(`It does not hold: ${claim}`)
}

/** Each character that is no white space lies in one block, the blocks in their order. */
export function coversEachCharacter(text: string, { children }: Article): void {
  let at = 0
  for (const { position } of children) {
    const { start, end } = position
    holds(start.offset >= at && end.offset > start.offset, 'blocks follow each other')
    holds(text.slice(at, start.offset).trim() === '', 'no character is lost between blocks')
    at = end.offset
  }
  holds(text.slice(at).trim() === '', 'no character is lost behind the blocks')
}

/** Lines and columns agree with offsets: at `column` 1 a line begins. */
export function hasTruePoints(text: string, root: Node): void {
  for (const { position } of nodesOf(root)) {
    for (const { line, column, offset } of [position.start, position.end]) {
      const lineStart = offset - (column - 1)
      holds(offset >= 0 && offset <= text.length, 'an offset lies in the text')
      holds(line >= 1 && column >= 1, 'lines and columns count from 1')
      holds(
        lineStart === 0 || /[\n\r]/.test(text.charAt(lineStart - 1)),
        'a column counts its line',
      )
    }
  }
}

function nodesOf(node: Node & { children?: readonly Node[] }): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

/** The mentions stand in their order, and each is the words at its place. */
export function hasTrueMentions(text: string, mentions: readonly Mention[]): void {
  let at = 0
  for (const { position, text: words } of mentions) {
    const { start, end } = position
    holds(start.offset >= at, 'mentions follow each other')
    // `&quot;` and the like are read through, and several spaces are one.
    const printed = text.slice(start.offset, end.offset).replace(/ +/g, ' ')
    const isPlain = /^[\w "'(),./:;“”–-]*$/.test(printed)
    holds(!isPlain || printed === words, 'a mention is the words at its place')
    at = start.offset
  }
}

export function isPlainData(value: unknown): void {
  const json = JSON.stringify(value)
  holds(JSON.stringify(JSON.parse(json)) === json, 'it is JSON and no more')
}

export function leavesObjectsAlone(): void {
  holds(Object.getOwnPropertyNames(Object.prototype).join() === inherited, 'no object is changed')
}
