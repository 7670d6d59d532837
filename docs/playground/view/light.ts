/** Lights up things wherever they are shown: elements name theirs in `data-things`. */
export interface Light {
  /** Lights these and no others. */
  readonly on: (things: readonly number[]) => void
  /** Lights an element that was drawn since. */
  readonly drawn: (element: HTMLElement) => void
}

/** Follows pointer and focus, and tells what is lit. */
export function lightOver(root: HTMLElement, tell: (things: readonly number[]) => void): Light {
  let lit: readonly number[] = []

  const mark = (element: HTMLElement): void => {
    element.classList.toggle(
      'lit',
      thingsOf(element).some((thing) => lit.includes(thing)),
    )
  }

  const on = (things: readonly number[]): void => {
    if (things.join() === lit.join()) return
    lit = things
    root.querySelectorAll<HTMLElement>('[data-things]').forEach(mark)
    tell(things)
  }

  const follow = ({ target }: Event): void => {
    const under = target instanceof Element ? target.closest<HTMLElement>('[data-things]') : null
    on(under ? thingsOf(under) : [])
  }

  root.addEventListener('pointerover', follow)
  root.addEventListener('focusin', follow)
  return {
    on,
    drawn: (element) => {
      if (lit.length === 0) return
      element.querySelectorAll<HTMLElement>('[data-things]').forEach(mark)
    },
  }
}

/** `data-things="3 17"` */
export function thingsOf({ dataset }: HTMLElement): number[] {
  return (dataset['things'] ?? '').split(' ').filter(Boolean).map(Number)
}
