import { parseArticle } from 'urai-berita'
import { inspect } from 'unist-util-inspect'
import { SKIP, visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'

const article = parseArticle(`Pasar Legi Dibuka Kembali Setelah Dua Bulan

Kompas.com - 02/01/2021, 08:15 WIB

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap. (rid)
`)

describe('the tools of unist work on the tree', () => {
  test('unist-util-visit walks it, parents first', () => {
    const types: string[] = []
    visit(article, (node) => {
      types.push(node.type)
    })
    expect(types).toEqual([
      ...['article', 'title', 'dateline', 'paragraph'],
      ...['locationLead', 'prose', 'signOff'],
    ])
  })

  test('unist-util-visit finds nodes by their type, with their parents', () => {
    const found: [string[], string | undefined][] = []
    visit(article, 'locationLead', (lead, _index, parent) => {
      found.push([lead.places, parent?.type])
    })
    expect(found).toEqual([[['SOLO'], 'paragraph']])
  })

  test('unist-util-visit may change it', () => {
    const mine = structuredClone(article)
    visit(mine, 'dateline', (_node, index, parent) => {
      parent?.children.splice(index ?? 0, 1)
      return [SKIP, index ?? 0]
    })
    expect(mine.children.map(({ type }) => type)).toEqual(['title', 'paragraph'])
  })

  test('unist-util-inspect draws it', () => {
    expect(inspect(article, { color: false }).split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^article\[3\] \(1:1-6:1, 0-\d+\)$/),
        '├─0 title (1:1-1:44, 0-43)',
        '│     text: "Pasar Legi Dibuka Kembali Setelah Dua Bulan"',
      ]),
    )
  })
})
