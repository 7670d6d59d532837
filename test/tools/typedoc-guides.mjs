// A plugin of TypeDoc for the names of things. The option `guides` of typedoc.json lists them by group, in
// the order of the navigation; `folder/*.md` stands for the rest of a folder. A page is called what
// its first heading says, so that the pages need no front matter, and a module as it is imported.
// Addresses are those of the files.
import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { Application, Converter, ParameterType, ReflectionKind, RendererEvent } from 'typedoc'

/** The group of each page, in order. */
function groupsOf(guides) {
  const named = new Set(Object.values(guides).flat())
  const groups = new Map()
  for (const [group, patterns] of Object.entries(guides)) {
    for (const pattern of patterns) {
      for (const page of pattern.endsWith('/*.md') ? restOf(pattern, named) : [pattern]) {
        groups.set(page, group)
      }
    }
  }
  return groups
}

/** The pages of a folder that no group names. */
function restOf(pattern, named) {
  const folder = pattern.slice(0, -'*.md'.length)
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return pages.map((name) => folder + name).filter((page) => !named.has(page))
}

/** `007 Tim Redaksi tells people, not roles` */
function titleOf({ content, name }) {
  const markdown = content.map(({ text }) => text).join('')
  return /^# (.+)$/m.exec(markdown)?.[1].replaceAll('`', '') ?? name
}

export function load(app) {
  const pages = new Set()
  let groups = new Map()
  app.options.addDeclaration({
    name: 'guides',
    help: 'The pages of docs/, by group',
    type: ParameterType.Object,
    defaultValue: {},
  })
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    groups = groupsOf(app.options.getValue('guides'))
    const paths = Array.from(groups.keys(), (page) => resolve(page))
    app.options.setValue('projectDocuments', paths)
  })
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    const path = page.project.files.getReflectionPath(page)
    page.frontmatter.group = groups.get(relative('', path))
    pages.add(page)
  })
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const page of pages) page.name = titleOf(page)
    for (const door of project.getChildrenByKind(ReflectionKind.Module)) {
      door.name =
        door.name === 'index' ? project.packageName : `${project.packageName}/${door.name}`
    }
  })
}
