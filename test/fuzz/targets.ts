// What the fuzzer calls: each target reads the bytes as a text and checks what must hold of it.
import * as urai from 'urai-berita'
import { toJsonLdScript, toMarkdown, toNinjs, toSchemaOrg } from 'urai-berita/export'
import { findMentions } from 'urai-berita/mentions'
import {
  coversEachCharacter,
  hasTrueMentions,
  hasTruePoints,
  holds,
  isPlainData,
  leavesObjectsAlone,
} from './invariants.ts'

type Target = (data: Buffer) => void

/** Reads the bytes as UTF-8, or, where they begin with 0xFF, as UTF-16: that holds halves too. */
function textOf(data: Buffer): string {
  return data[0] === 0xff ? data.subarray(1).toString('utf16le') : data.toString('utf8')
}

const over =
  (check: (text: string) => void): Target =>
  (data) => {
    check(textOf(data))
    leavesObjectsAlone()
  }

export const article = over((text) => {
  const read = urai.parseArticle(text)
  coversEachCharacter(text, read)
  hasTruePoints(text, read)
  isPlainData(read)
  const again = urai.parseArticle(text)
  holds(JSON.stringify(again) === JSON.stringify(read), 'the same text gives the same article')
})

export const mentions = over((text) => {
  const found = findMentions(text, { writtenAt: { iso: '2020-08-16T12:59+07:00', zone: 'WIB' } })
  hasTrueMentions(text, found)
  isPlainData(found)
  hasTrueMentions(text, findMentions(urai.parseArticle(text)))
})

export const exporters = over((text) => {
  const read = urai.parseArticle(text)
  isPlainData(toNinjs(read, { uri: 'tag:example.org,2020:1' }))
  const script = toJsonLdScript(toSchemaOrg(read))
  holds(script.indexOf('</') === script.lastIndexOf('</'), 'no text ends the script')
  holds(toMarkdown(read).isWellFormed(), 'Markdown is well formed')
})

/** All readers of single lines: `parseDateline` and its kin. */
export const lines = over((text) => {
  const line = text.replace(/[\n\r]+/g, ' ')
  for (const read of [
    urai.parseDateline,
    urai.parseLocationLead,
    urai.parseByline,
    urai.parseAttribution,
    urai.parseRelatedLink,
    urai.parseCaption,
    urai.parseEmbed,
    urai.parsePagination,
    urai.parsePromotion,
    urai.parseCopyright,
    urai.parseTags,
    urai.parseSignOff,
  ]) {
    const node = read(line)
    if (node) hasTruePoints(line, node)
  }
  for (const node of urai.parseBylines(line)) hasTruePoints(line, node)
})
