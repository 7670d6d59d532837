import { outlets } from 'urai-berita'

/** The text of docs/outlets.md: a row for each record of src/outlets/. */
export function outletsPage(): string {
  const domains = outlets.flatMap((outlet) => outlet.domains)
  const rows = outlets.map(({ id, name, domains, group = '', brands = [] }) => {
    return [`\`${id}\``, name, domains.join(', '), group, brands.join(', ')]
  })
  rows.sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'))
  const header = ['id', 'name', 'domains', 'group', 'other names in leads']
  const table = [header, header.map(() => '-'), ...rows]
  return `# Outlets

The records in \`src/outlets/\`: ${outlets.length} outlets with ${domains.length} domains. Written by \`npm run outlets\`.

- A domain covers what stands below it: \`kompas.com\` also \`money.kompas.com\`. It is a name too: \`Solopos.com - \` leads to \`solopos\`.
- Names are found as printed here, and in any spelling with a capital; a name in capitals is found in capitals alone.
- An outlet that is not here is read all the same, since its desk writes as others do. It goes by the label of its domain, where the page prints one. [Add an outlet](add-an-outlet.md) tells how to make a record, for yourself or for all.

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}
