import { attribution } from './attribution.ts'
import { byline, creditedByline } from './byline.ts'
import { caption, labelledCaption } from './caption.ts'
import type { Convention } from './convention.ts'
import { copyright } from './copyright.ts'
import { dateline } from './dateline.ts'
import { embed, embeddedPost } from './embed.ts'
import { furniture } from './furniture.ts'
import { pagination } from './pagination.ts'
import { promotion } from './promotion.ts'
import { relatedLink } from './related-link.ts'
import { sectionHeader } from './section-header.ts'
import { bareSignOff, signOff } from './sign-off.ts'
import { tags } from './tags.ts'

/**
 * The kinds of line that news desks write, in order of precedence: the first that reads a line has
 * it. `Baca berita tanpa iklan` is a promotion, because promotions come before related links.
 */
export const conventions = [
  promotion,
  pagination,
  embed,
  embeddedPost,
  relatedLink,
  copyright,
  tags,
  sectionHeader,
  furniture,
  dateline,
  byline,
  creditedByline,
  attribution,
  signOff,
  bareSignOff,
  labelledCaption,
  caption,
] as const

type ReadingOf<One> =
  One extends Convention<infer Kind, infer Fields>
    ? { readonly kind: Kind; readonly fields: Fields }
    : never

/** What a line says when it is read alone: its kind, and the fields of that kind. */
export type Reading = ReadingOf<(typeof conventions)[number]>
