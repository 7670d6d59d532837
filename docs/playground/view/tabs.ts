/** Tabs as the ARIA practices describe them: arrows, Home and End move, and what is reached is shown. */
export interface Tabs {
  readonly select: (name: string) => void
  readonly selected: () => string
}

/** Makes a list of tabs work; each names its panel in `aria-controls`: `panel-facts` is that of `facts`. */
export function tabsIn(list: HTMLElement, tell: (name: string) => void): Tabs {
  const tabs = Array.from(list.querySelectorAll<HTMLElement>('[role=tab]'))
  let selected = ''

  const select = (name: string): void => {
    if (name === selected) return
    selected = name
    for (const tab of tabs) {
      const isSelected = nameOf(tab) === name
      tab.setAttribute('aria-selected', String(isSelected))
      tab.tabIndex = isSelected ? 0 : -1
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = !isSelected
    }
    tell(name)
  }

  const reach = (index: number): void => {
    const tab = tabs.at(index % tabs.length)
    if (!tab) return
    tab.focus()
    select(nameOf(tab))
  }

  list.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null
    if (tab) select(nameOf(tab))
  })
  list.addEventListener('keydown', (event) => {
    const now = tabs.findIndex((tab) => nameOf(tab) === selected)
    const steps: Record<string, number> = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: tabs.length - 1,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    reach(next)
  })
  return { select, selected: () => selected }
}

function nameOf(tab: Element): string {
  return (tab.getAttribute('aria-controls') ?? '').replace(/^panel-/, '')
}
