import type { Warning } from 'urai-berita'
import type { Kind, Thing } from './reading.ts'
import type { Family } from './view/families.ts'

/** The languages of the interface. */
export type Language = 'en' | 'id'

/** All that the interface says, in one language. */
export interface Words {
  /** Texts of index.html, by their `data-words`. */
  readonly page: Readonly<Record<PageWord, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly names: Readonly<Record<Thing['name'], string>>
  readonly families: Readonly<Record<Family, string>>
  readonly warnings: Readonly<Record<Warning['code'], string>>
  readonly none: string
  readonly more: (count: string) => string
  readonly summary: (told: Summary) => string
  readonly copied: string
  readonly linkCopied: string
  readonly linkInAddress: string
  readonly notCopied: string
  readonly failed: string
  readonly badLink: string
}

/** What the summary tells; numbers as the language writes them. */
export interface Summary {
  readonly characters: string
  readonly lines: string
  readonly facts: string
  readonly mentions: string
  readonly warnings: string
  readonly milliseconds: string | undefined
}

type PageWord =
  | 'tagline'
  | 'docs'
  | 'scheme'
  | 'skip'
  | 'paste'
  | 'placeholder'
  | 'samples'
  | 'link'
  | 'clear'
  | 'page'
  | 'pageHelp'
  | 'legend'
  | 'article'
  | 'views'
  | 'facts'
  | 'mentions'
  | 'tree'
  | 'copy'
  | 'private'
  | 'hover'

const english: Words = {
  page: {
    tagline: 'The playground: see how a page of Indonesian news is read.',
    docs: 'Documentation',
    scheme: 'Dark or light',
    skip: 'To the article',
    paste: 'Text of a page',
    placeholder: 'Paste the text of a news page here, menus and all.',
    samples: 'Samples',
    link: 'Copy link to this text',
    clear: 'Clear',
    page: 'The page, line by line',
    pageHelp: 'Left and right arrow keys step through facts and mentions.',
    legend: 'Kinds of lines',
    article: 'The article',
    views: 'Views of the article',
    facts: 'Facts',
    mentions: 'Mentions',
    tree: 'Tree',
    copy: 'Copy',
    private: 'All of it happens in this page. Nothing you paste is sent anywhere.',
    hover: 'Point at words or at a fact: each shows the other.',
  },
  kinds: {
    title: 'title',
    dateline: 'dateline',
    byline: 'byline',
    attribution: 'attribution',
    paragraph: 'paragraph',
    heading: 'heading',
    listItem: 'list item',
    relatedLink: 'related link',
    caption: 'caption',
    embed: 'embed',
    pagination: 'pagination',
    promotion: 'promotion',
    copyright: 'copyright',
    tags: 'tags',
    signOff: 'sign-off',
    headline: 'headline',
    furniture: 'furniture',
    locationLead: 'location lead',
  },
  names: {
    outlet: 'Outlet',
    title: 'Title',
    published: 'Published',
    updated: 'Updated',
    authors: 'Authors',
    editors: 'Editors',
    sources: 'Sources',
    places: 'Places',
    citedMedia: 'Cited media',
    tags: 'Tags',
    links: 'Links',
    warnings: 'Warnings',
    date: 'date',
    time: 'time',
    duration: 'duration',
    set: 'frequency',
    number: 'number',
    percent: 'percentage',
    money: 'money',
    measure: 'measure',
    ordinal: 'ordinal',
    age: 'age',
    abbreviation: 'abbreviation',
    alias: 'alias',
    quote: 'quotation',
    indirect: 'reported speech',
    attribution: 'cited media',
  },
  families: {
    times: 'times',
    figures: 'figures',
    people: 'people, short forms',
    speech: 'speech',
    media: 'cited media',
  },
  warnings: {
    impossibleDate: 'The dateline prints a day that does not exist.',
    weekdayMismatch: 'The weekday does not fit the day.',
    conflictingOutlets: 'Several lines name different outlets.',
    noTitle: 'The text shows no title.',
    noBody: 'The text shows no body.',
  },
  none: 'none',
  more: (count) => `and ${count} more`,
  summary: ({ characters, lines, facts, mentions, warnings, milliseconds }) =>
    `${characters} characters on ${lines} lines, read${milliseconds === undefined ? '' : ` in ${milliseconds} ms`}. ${facts} facts, ${mentions} mentions, ${warnings} warnings.`,
  copied: 'Copied.',
  linkCopied: 'Link copied. It carries the whole text.',
  linkInAddress: 'The link stands in the address bar.',
  notCopied: 'The browser does not let this page copy. Select the text and copy it yourself.',
  failed: 'The reader did not start. The browser may forbid workers.',
  badLink: 'The link carries no text that can be read.',
}

const indonesian: Words = {
  page: {
    tagline: 'Taman bermain: lihat bagaimana halaman berita diurai.',
    docs: 'Dokumentasi',
    scheme: 'Gelap atau terang',
    skip: 'Ke artikel',
    paste: 'Teks halaman',
    placeholder: 'Tempelkan teks halaman berita di sini, lengkap dengan menunya.',
    samples: 'Contoh',
    link: 'Salin tautan ke teks ini',
    clear: 'Kosongkan',
    page: 'Halaman, baris demi baris',
    pageHelp: 'Panah kiri dan kanan berpindah di antara fakta dan sebutan.',
    legend: 'Jenis baris',
    article: 'Artikel',
    views: 'Tampilan artikel',
    facts: 'Fakta',
    mentions: 'Sebutan',
    tree: 'Pohon',
    copy: 'Salin',
    private: 'Semuanya berlangsung di halaman ini. Teks Anda tidak dikirim ke mana pun.',
    hover: 'Tunjuk kata atau fakta: yang satu menyalakan yang lain.',
  },
  kinds: {
    title: 'judul',
    dateline: 'tanggal terbit',
    byline: 'nama penulis',
    attribution: 'sumber',
    paragraph: 'paragraf',
    heading: 'subjudul',
    listItem: 'butir daftar',
    relatedLink: 'berita terkait',
    caption: 'keterangan foto',
    embed: 'sematan',
    pagination: 'halaman',
    promotion: 'promosi',
    copyright: 'hak cipta',
    tags: 'tag',
    signOff: 'inisial',
    headline: 'judul lain',
    furniture: 'perabot',
    locationLead: 'titimangsa',
  },
  names: {
    outlet: 'Media',
    title: 'Judul',
    published: 'Terbit',
    updated: 'Diperbarui',
    authors: 'Penulis',
    editors: 'Editor',
    sources: 'Sumber',
    places: 'Tempat',
    citedMedia: 'Media dikutip',
    tags: 'Tag',
    links: 'Tautan',
    warnings: 'Peringatan',
    date: 'tanggal',
    time: 'waktu',
    duration: 'lama',
    set: 'kekerapan',
    number: 'bilangan',
    percent: 'persentase',
    money: 'uang',
    measure: 'ukuran',
    ordinal: 'urutan',
    age: 'usia',
    abbreviation: 'singkatan',
    alias: 'alias',
    quote: 'kutipan',
    indirect: 'kutipan tak langsung',
    attribution: 'media dikutip',
  },
  families: {
    times: 'waktu',
    figures: 'angka',
    people: 'orang, kependekan',
    speech: 'ujaran',
    media: 'media dikutip',
  },
  warnings: {
    impossibleDate: 'Baris tanggal mencetak hari yang tidak ada.',
    weekdayMismatch: 'Nama hari tidak cocok dengan tanggalnya.',
    conflictingOutlets: 'Beberapa baris menyebut media yang berbeda.',
    noTitle: 'Teks ini tidak menunjukkan judul.',
    noBody: 'Teks ini tidak menunjukkan tubuh berita.',
  },
  none: 'tidak ada',
  more: (count) => `dan ${count} lagi`,
  summary: ({ characters, lines, facts, mentions, warnings, milliseconds }) =>
    `${characters} karakter dalam ${lines} baris, diurai${milliseconds === undefined ? '' : ` dalam ${milliseconds} md`}. ${facts} fakta, ${mentions} sebutan, ${warnings} peringatan.`,
  copied: 'Tersalin.',
  linkCopied: 'Tautan tersalin. Seluruh teks ada di dalamnya.',
  linkInAddress: 'Tautannya ada di bilah alamat.',
  notCopied: 'Peramban tidak mengizinkan halaman ini menyalin. Pilih dan salin sendiri teksnya.',
  failed: 'Pengurai tidak dapat dijalankan. Peramban mungkin melarang worker.',
  badLink: 'Tautan ini tidak membawa teks yang dapat dibaca.',
}

/** The interface in each language. */
export const words: Readonly<Record<Language, Words>> = { en: english, id: indonesian }
