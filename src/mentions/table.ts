import { figures, type FigureDraft } from './figures.ts'
import type { Expression } from './scan.ts'
import { times, type UnresolvedTime } from './time.ts'

/** What the expressions of the table read. */
export type Reading = UnresolvedTime | FigureDraft

/** Every kind of expression, in the order in which they are tried where several may begin alike. */
export const expressions: readonly Expression<Reading>[] = [...times, ...figures]
