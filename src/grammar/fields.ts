import P from 'parsimmon'

type Named = readonly [name: string, parser: P.Parser<unknown>]
type Part = P.Parser<unknown> | Named

type Fields<Parts extends readonly Part[]> = {
  [Each in Extract<Parts[number], Named> as Each[0]]: Each[1] extends P.Parser<infer Value>
    ? Value
    : never
}

/**
 * Parts in reading order: those with a name are kept under it, the others dropped.
 *
 * `fields(['day', number], slash, ['month', number])` gives `{ day, month }`. `P.seqObj` does the
 * same, but its types let two swapped names through.
 */
export function fields<const Parts extends readonly Part[]>(
  ...parts: Parts
): P.Parser<Fields<Parts>> {
  const names = parts.map((part) => (isNamed(part) ? part[0] : undefined))
  return P.seq(...parts.map((part) => (isNamed(part) ? part[1] : part))).map((values) => {
    const kept: Record<string, unknown> = {}
    for (const [i, name] of names.entries()) if (name !== undefined) kept[name] = values[i]
    return kept as Fields<Parts>
  })
}

function isNamed(part: Part): part is Named {
  return Array.isArray(part)
}
