import type { OutletId } from './outlets/index.ts'

/**
 * A place in the text, as in unist: `line` and `column` count from 1, `offset` from 0, all in
 * UTF-16 units, so that `text.slice(start.offset, end.offset)` gives the words.
 */
export interface Point {
  /** Counts from 1; `\n`, `\r\n` and `\r` end a line. */
  line: number
  /** Counts from 1. */
  column: number
  /** Counts from 0. */
  offset: number
}

/** From where to where a node stands in the text; `end` is the point after its last character. */
export interface Position {
  /** The node's first character. */
  start: Point
  /** The point after the node's last character. */
  end: Point
}

/** What every node of the tree has. */
export interface Node {
  /** The kind of node, in camelCase: `'relatedLink'`. */
  type: string
  /** Where it stands in the text. */
  position: Position
}

/**
 * Where words part from the page: from the unit `at` on, they stand at `point`.
 *
 * Words are decoded (`&quot;`), runs of white space are one space, and a caption may stand on several
 * lines; so the third word of a title may stand elsewhere than its distance from the beginning tells.
 */
export interface Anchor {
  /** The unit of the words, from 0. */
  at: number
  /** Where it stands in the text. */
  point: Point
}

/** What nodes have whose words can part from the page. */
interface Anchored {
  /**
   * In ascending order, the first at 0. Absent where the words are the page's own from the beginning of
   * the node on; those of a list item, up to its end.
   */
  anchors?: Anchor[]
}

/** The zones of Indonesia: WIB is UTC+7, WITA UTC+8, WIT UTC+9. */
export type Zone = 'WIB' | 'WITA' | 'WIT'

/**
 * A moment, as precise as the text and no more.
 *
 * `iso` is ISO 8601: `2020-08-16` (a day), `2024-01-29T17:18` (no zone was named),
 * `2020-08-16T12:59+07:00`, or `2021-08-10T17:56:00+07:00` where seconds are printed.
 */
export interface Timestamp {
  /** ISO 8601, with the offset from UTC only where the text names a zone. */
  iso: string
  /** The zone, where the text names one. */
  zone?: Zone
}

/** What a person did for the article. */
export type Role = 'author' | 'editor' | 'reporter' | 'contributor' | 'photographer' | 'translator'

/** The title of the article. */
export interface Title extends Node, Anchored {
  type: 'title'
  /** The title, without the page number some outlets add: `... – Page 3`. */
  text: string
}

/** Who published the article, and when: `Kompas.com - 16/08/2020, 12:59 WIB` */
export interface Dateline extends Node {
  type: 'dateline'
  /** The outlet the line names. */
  outlet?: OutletId
  /** When the article appeared. Absent where the line prints a day that does not exist. */
  publishedAt?: Timestamp
  /** When it was last changed: `Diperbarui: 24 Juni 2015 10:58` */
  updatedAt?: Timestamp
  /** Names on the same line: `Anggi Tondi - 22 Oktober 2019 18:47 WIB` */
  names?: string[]
}

/** Who wrote or edited the article: `Penulis: Rani Wulandari` */
export interface Byline extends Node {
  type: 'byline'
  /** What they did. */
  role: Role
  /** The names as printed; empty where a label stands without a name. */
  names: string[]
  /** Present where a whole desk signs, `Tim Redaksi`, and does not tell who wrote and who edited. */
  isTeam?: true
  /** The outlet on the same line: `Rani Wulandari - detikNews` */
  outlet?: OutletId
}

/** Where the article comes from: `Sumber BBC` */
export interface Attribution extends Node {
  type: 'attribution'
  /** The sources as printed. */
  sources: string[]
}

/** Place and outlet before the first sentence: `MINSK, KOMPAS.com - ` */
export interface LocationLead extends Node {
  type: 'locationLead'
  /** The places as printed; empty where the lead names the outlet alone. */
  places: string[]
  /** The outlet; for one without a record the label of its domain. */
  outlet?: OutletId
  /** The outlet's name as printed: `KOMPAS.com` */
  brand?: string
}

/** The running words of a paragraph. */
export interface Prose extends Node, Anchored {
  type: 'prose'
  /** The words, entities decoded. */
  value: string
}

/** Initials or names that close the article: `(rid/ipg)` */
export interface SignOff extends Node {
  type: 'signOff'
  /** Initials or names, in order: `['rid', 'ipg']` */
  by: string[]
}

/** What a paragraph is made of. */
export type Phrase = LocationLead | Prose | SignOff

/** A paragraph of the article. */
export interface Paragraph extends Node {
  type: 'paragraph'
  /** In reading order: the location lead if there is one, the prose, the sign-off if there is one. */
  children: Phrase[]
}

/** A sub-heading of the article. */
export interface Heading extends Node, Anchored {
  type: 'heading'
  /** The words of the heading. */
  text: string
}

/** A numbered or bulleted line of the article: `1. Harga beras turun` */
export interface ListItem extends Node, Anchored {
  type: 'listItem'
  /** The words after the number or bullet. */
  text: string
}

/** Another story the desk points to: `Baca juga: Harga Beras Turun` */
export interface RelatedLink extends Node {
  type: 'relatedLink'
  /** The title of the other story. */
  title: string
}

/** The words under or beside a photo, with its credit: `Pasar Legi. (KOMPAS.com/RANI)` */
export interface Caption extends Node, Anchored {
  type: 'caption'
  /** The line as printed, credit included. */
  text: string
  /** Who made the photo, as printed: `KOMPAS.com/RANI` */
  credit?: string
}

/** The place of a video, a post or a gallery: `[Gambas:Video 20detik]` */
export interface Embed extends Node {
  type: 'embed'
  /** What stands there. */
  kind: 'video' | 'post' | 'gallery'
  /** The title of the video, where it is printed. */
  title?: string
}

/** A step to another page of the same article: `Halaman Selanjutnya` */
export interface Pagination extends Node {
  type: 'pagination'
  /** The page it names. */
  page?: number
}

/** The outlet speaks for itself: `Baca berita tanpa iklan. Gabung Kompas.com+` */
export interface Promotion extends Node {
  type: 'promotion'
}

/** Who owns the text: `Copyright 2008 - 2023 PT. Kompas Cyber Media` */
export interface Copyright extends Node {
  type: 'copyright'
  /** The outlet it names. */
  outlet?: OutletId
  /** The last year it names. */
  year?: number
}

/** The topics of the article. */
export interface Tags extends Node {
  type: 'tags'
  /** The tags as printed, without `#`. */
  tags: string[]
}

/** A teaser of another story: menus, `Terkini Lainnya`, lists of the most read. */
export interface Headline extends Node {
  type: 'headline'
  /** The title of the other story. */
  title: string
  /** The section printed with it: `Global` */
  section?: string
}

/** What is left of the page. */
export interface Furniture extends Node {
  type: 'furniture'
  /**
   * `header` begins a list (`Terkini Lainnya`), `button` asks for a click (`Bagikan`), `counter`
   * counts (`dibaca 53,203 kali`), `date` belongs to the page or to another story, `credit` names
   * people or sources of another story, `rest` is everything else: menus above all.
   */
  kind: 'header' | 'button' | 'counter' | 'date' | 'credit' | 'rest'
}

/** A piece of the page. */
export type Block =
  | Title
  | Dateline
  | Byline
  | Attribution
  | Paragraph
  | Heading
  | ListItem
  | RelatedLink
  | Caption
  | Embed
  | Pagination
  | Promotion
  | Copyright
  | Tags
  | SignOff
  | Headline
  | Furniture

/**
 * A doubt of the reader, with the place it is about.
 *
 * `impossibleDate`: a dateline prints a day that does not exist. `weekdayMismatch`: the weekday
 * does not fit the day. `conflictingOutlets`: dateline, lead or hint name different outlets.
 * `noTitle`, `noBody`: the text shows none.
 */
export interface Warning {
  /** What is in doubt. */
  code: 'impossibleDate' | 'weekdayMismatch' | 'conflictingOutlets' | 'noTitle' | 'noBody'
  /** The doubt in a sentence, for people. */
  message: string
  /** The words it is about. */
  position: Position
}

/** An Indonesian news page, read: a unist tree of blocks with the facts gathered on top. */
export interface Article {
  /** Always `'article'`. */
  type: 'article'
  /** The outlet that published the page, where the page or a hint shows it. */
  outlet?: OutletId
  /** The title, where there is one. */
  title?: string
  /** When the article appeared, from its dateline. */
  publishedAt?: Timestamp
  /** When it was last changed, from its dateline. */
  updatedAt?: Timestamp
  /** Where the news comes from, as printed in the location lead: `['MINSK']` */
  places: string[]
  /** Who wrote it: authors, reporters and contributors, as printed. */
  authors: string[]
  /** Who edited it, as printed. */
  editors: string[]
  /** The sources of its attribution lines, as printed. */
  sources: string[]
  /**
   * Other media that its running text draws on, as printed: `['BBC']` of `Melansir BBC, ...`. Never the
   * outlet of the page itself, and no site of an office, `klaten.go.id`.
   */
  citedMedia: string[]
  /** Its topics, as printed. */
  tags: string[]
  /** In reading order; each character that is no white space lies in exactly one of them. */
  children: Block[]
  /** What the reader is not sure of. */
  warnings: Warning[]
  /** The whole text. */
  position: Position
}
