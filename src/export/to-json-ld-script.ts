/**
 * JSON-LD as a `script` element that may stand in any HTML page.
 *
 * News text may hold `</script>` or `<!--`, which would end the element and run what follows. Here
 * `<`, `>` and `&` are written as JSON escapes, which every reader of JSON turns back.
 *
 * @param data - What {@link toSchemaOrg} gives, also with properties of your own.
 * @returns The element, on one line.
 *
 * @example
 * ```ts
 * import { toJsonLdScript } from 'urai-berita/export'
 *
 * toJsonLdScript({ headline: '</script>' })
 * // '<script type="application/ld+json">{"headline":"\\u003c/script\\u003e"}</script>'
 * ```
 */
export function toJsonLdScript(data: object): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped)
  return `<script type="application/ld+json">${json}</script>`
}

/** `<` is `\u003c` */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
