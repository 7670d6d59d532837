// The pages of the site stand at several depths, and TypeDoc prints a link of the navigation on all of
// them alike: here it gets its way up.
import { PageEvent } from 'typedoc'

const target = 'href="playground/index.html"'

export function load({ renderer }) {
  renderer.on(PageEvent.END, (page) => {
    const depth = page.url.split('/').length - 1
    const up = '../'.repeat(depth)
    page.contents = page.contents?.replaceAll(target, `href="${up}playground/index.html"`)
  })
}
