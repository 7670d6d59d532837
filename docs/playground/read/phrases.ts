import type { Article } from 'urai-berita'
import type { Span } from '../reading.ts'

/** The phrases of paragraphs that are no prose: `SOLO, KOMPAS.com - ` and `(rid/ipg)` */
export function phrasesOf({ children }: Article): Span[] {
  return children.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    return block.children.flatMap(({ type, position: { start, end } }) =>
      type === 'prose' ? [] : { kind: type, from: start.offset, to: end.offset },
    )
  })
}
