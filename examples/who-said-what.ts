// Who says what in an article: the quotations and the reported speech, each with its speaker, the verb
// of speech and the way the words came, grouped by speaker.
//
//   npx tsx examples/who-said-what.ts                  the sample page
//   npx tsx examples/who-said-what.ts page.txt         a page of your own; - reads standard input
import { parseArticle } from 'urai-berita'
import { findMentions, type Speaker } from 'urai-berita/mentions'
import { run } from './terminal/command.ts'
import { paint, width, wrap } from './terminal/layout.ts'

await run({ usage: 'npx tsx examples/who-said-what.ts [FILE | -]', most: 1, report: voicesIn })

function voicesIn(text: string): string {
  const said = new Map<string, string[]>()
  for (const mention of findMentions(parseArticle(text))) {
    if (mention.kind !== 'quote' && mention.kind !== 'indirect') continue
    // Words set apart, such as the title of a book, are no speech.
    if (mention.kind === 'quote' && mention.isScare) continue
    const words = mention.kind === 'quote' ? `“${mention.quoted}”` : mention.text
    const how = [mention.verb, mention.channel, mention.when].filter(Boolean).join(', ')
    const speaker = nameOf(mention.speaker)
    said.set(speaker, [...(said.get(speaker) ?? []), how === '' ? words : `${words} (${how})`])
  }
  return Array.from(said, ([speaker, all]) => voice(speaker, all)).join('\n\n')
}

/** The name where there is one; a pronoun only where it is known whom it means. */
function nameOf(speaker: Speaker | undefined): string {
  return speaker?.name ?? speaker?.refersTo ?? speaker?.title ?? 'speaker not named'
}

function voice(speaker: string, said: readonly string[]): string {
  const rows = said.flatMap((words) =>
    wrap(words, width - 4).map((row, i) => `${i === 0 ? '  - ' : '    '}${row}`),
  )
  return [paint('bold', speaker), ...rows].join('\n')
}
