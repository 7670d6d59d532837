// Claims are about types alone, so their parameters have no values.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars */

// Checked by `tsc -p tsconfig.test.json`: a claim that does not hold does not compile.
import type {
  Article,
  Block,
  LocationLead,
  Node,
  Outlet,
  OutletId,
  Phrase,
  Position,
  Prose,
  SignOff,
  Warning,
} from 'urai-berita'
import type { outlets } from 'urai-berita/outlets'
import { inspect } from 'unist-util-inspect'
import { visit } from 'unist-util-visit'
import type { Reading } from '../src/conventions/table.ts'

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Compiles for `true` alone. */
declare function claim<_Holds extends true>(): void

// Each kind of line in the table of conventions is a type of block; a section header is furniture.
claim<Equal<Exclude<Reading['kind'], Block['type']>, 'sectionHeader'>>()

// The blocks that are no kind of line alone: where they stand makes them what they are.
claim<
  Equal<
    Exclude<Block['type'], Reading['kind']>,
    'title' | 'paragraph' | 'heading' | 'listItem' | 'headline'
  >
>()

// Each block and each phrase has a type of its own, no wider than its name.
type TypeIsLiteral<Each extends Node> = Each extends unknown
  ? string extends Each['type']
    ? false
    : true
  : never
claim<Equal<TypeIsLiteral<Block>, true>>()
claim<Equal<TypeIsLiteral<Phrase>, true>>()

// A type names one member of the union: `switch (block.type)` knows the fields.
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never
type Ambiguous<All extends Node> = {
  [Type in All['type']]: IsUnion<Extract<All, { type: Type }>> extends false ? never : Type
}[All['type']]
claim<Equal<Ambiguous<Block>, never>>()
claim<Equal<Ambiguous<Phrase>, never>>()
claim<Equal<Phrase, LocationLead | Prose | SignOff>>()

// Everything that stands in the text says where.
claim<Equal<Block['position'], Position>>()
claim<Equal<Warning['position'], Position>>()
claim<Equal<Article['position'], Position>>()

// Children are plain arrays: `visit` infers `never` from readonly ones.
claim<Equal<Article['children'], Block[]>>()
claim<Equal<Extract<Block, { type: 'paragraph' }>['children'], Phrase[]>>()

// Any string may be the id of an outlet: one nobody has recorded gives the label of its domain.
const label: OutletId = 'kabarlembah'
claim<Equal<(typeof outlets)[number], Outlet>>()

/** Whether the tools of unist know the nodes of an article. */
export function walk(article: Article): string {
  visit(article, (node) => {
    claim<Equal<typeof node, Article | Block | Phrase>>()
  })
  visit(article, 'relatedLink', (link, _index, parent) => {
    claim<Equal<typeof link.title, string>>()
    claim<Equal<typeof parent, Article | undefined>>()
  })
  visit(article, 'locationLead', (lead) => {
    claim<Equal<typeof lead, LocationLead>>()
  })
  return inspect(article, { color: false }) + label
}
