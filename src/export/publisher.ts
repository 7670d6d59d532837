import type { Outlet } from '../outlets/index.ts'
import type { Article } from '../tree.ts'

/**
 * The name of the outlet that published an article: that of its record, `Kompas.com`. Without a
 * record, as its location lead prints it, `Kabarlembah.co`, else the label that articles carry.
 */
export function publisherOf(article: Article, outlets: readonly Outlet[]): string | undefined {
  const { outlet } = article
  if (outlet === undefined) return undefined
  const record = outlets.find(({ id }) => id === outlet)
  return record?.name ?? printedName(article) ?? outlet
}

/** `METRO, Kabarlembah.co - Hujan turun.` */
function printedName({ outlet, children }: Article): string | undefined {
  for (const block of children) {
    if (block.type !== 'paragraph') continue
    for (const phrase of block.children) {
      if (phrase.type === 'locationLead' && phrase.outlet === outlet) return phrase.brand
    }
  }
  return undefined
}
