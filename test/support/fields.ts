import type { Node } from 'urai-berita'

/** What a node says, without where it stands: for comparing with what a test expects. */
export function fieldsOf(node: Node | undefined): Record<string, unknown> | undefined {
  if (!node) return undefined
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'position'))
}

/** The words a node stands for. */
export function wordsOf(node: Node | undefined, text: string): string | undefined {
  return node && text.slice(node.position.start.offset, node.position.end.offset)
}
