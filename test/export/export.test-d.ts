// Claims are about types alone, so their parameters have no values.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars */

// Checked by `tsc -p tsconfig.test.json`: a claim that does not hold does not compile.
import type { NewsArticle, WithContext } from 'schema-dts'
import { type Article, toText } from 'urai-berita'
import type { SchemaOrgNewsArticle } from 'urai-berita/export'

type Extends<A, B> = [A] extends [B] ? true : false

/** Compiles for `true` alone. */
declare function claim<_Holds extends true>(): void

// schema-dts takes what `toSchemaOrg` gives, and every property of it is one of schema.org.
type Theirs = WithContext<Extract<NewsArticle, { '@type': 'NewsArticle' }>>
claim<Extends<SchemaOrgNewsArticle, Theirs>>()
claim<Extends<SchemaOrgNewsArticle, WithContext<NewsArticle>>>()
claim<Extends<keyof SchemaOrgNewsArticle, keyof Theirs>>()

// It can tell: another value, another name are refused.
// @ts-expect-error A dateline is text.
claim<Extends<Omit<SchemaOrgNewsArticle, 'dateline'> & { dateline: number }, Theirs>>()
// @ts-expect-error schema.org says `datePublished`.
claim<Extends<'publishedAt', keyof Theirs>>()

/** `toText` can be handed to `map`, whose second argument is an index. */
export function wordsOf({ children }: Article): string[] {
  return children.map(toText)
}
