import { wellFormed } from './well-formed.ts'

/** What begins or ends markup wherever it stands; formulas and strikethrough are of dialects. */
const mark = /[\\`*_[<~$]|&(?=[#a-z])/gi

/** What begins a heading, a quotation or a list, or closes a heading: `# Judul #` */
const edge = /^[#>+-]|#$/g

/** `1. Beras` and `1) Beras` begin a list, `1.000 orang` does not. */
const numbered = /^(\d{1,9})(?=[.)](?: |$))/

/** A text as Markdown that reads as this text and no more, on one line: `\# bukan judul` */
export function markdownText(text: string): string {
  return wellFormed(text)
    .replace(/\0/g, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(mark, '\\$&')
    .replace(edge, '\\$&')
    .replace(numbered, '$1\\')
}
