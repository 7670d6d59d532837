// Small charts as SVG: no script, no font of their own, readable on light and on dark pages.

export interface Bar {
  readonly label: string
  /** From 0 to 1. */
  readonly share: number
  /** What stands behind the bar: `97.1 %` */
  readonly value: string
}

const row = 20
const left = 150
const widest = 320

/** Horizontal bars, one below the other. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const height = bars.length * row + 8
  const rows = bars.map(({ label, share, value }, i) => {
    const y = i * row + 4
    const width = (Math.min(Math.max(share, 0), 1) * widest).toFixed(1)
    const after = (left + Number(width) + 6).toFixed(1)
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${escape(label)}</text>`,
      `<rect x="${left}" y="${y + 3}" width="${width}" height="${row - 6}" fill="#4c78a8"/>`,
      `<text x="${after}" y="${y + 14}">${escape(value)}</text>`,
    ].join('')
  })
  return svg(title, left + widest + 90, height, rows)
}

/** A line over years, from 0 to 1, small enough for a cell of a table. */
export function sparkline(title: string, shares: readonly number[]): string {
  const step = shares.length > 1 ? 116 / (shares.length - 1) : 0
  const points = shares.map(
    (share, i) => `${(2 + i * step).toFixed(1)},${(22 - share * 20).toFixed(1)}`,
  )
  const last = points.at(-1)?.split(',') ?? ['2', '22']
  return svg(title, 120, 24, [
    `<polyline points="${points.join(' ')}" fill="none" stroke="#4c78a8" stroke-width="1.5"/>`,
    `<circle cx="${last[0] ?? ''}" cy="${last[1] ?? ''}" r="2" fill="#4c78a8"/>`,
  ])
}

function svg(title: string, width: number, height: number, rows: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12" fill="#777">`,
    `<title>${escape(title)}</title>`,
    ...rows,
    '</svg>\n',
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escape(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => entities[sign] ?? sign)
}
