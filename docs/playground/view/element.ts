/** Attributes by their name; those that are `undefined` are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * An element with its attributes and what stands in it. Strings become text and nothing else: what is
 * pasted is hostile, and nothing in the playground makes HTML of strings.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, String(value))
  }
  made.append(...children)
  return made
}

/** The element of the page with this id, which index.html holds. */
export function byId<Made extends HTMLElement>(id: string, type: new () => Made): Made {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`index.html has no ${type.name} with the id ${id}`)
}
