import { element } from './element.ts'

/** Rows to show, and how to draw each. */
export interface Rows {
  readonly count: number
  /** How long a row is, to guess its height before it is drawn. */
  readonly charactersOf: (row: number) => number
  readonly draw: (row: number) => HTMLLIElement
}

/** A list that draws the rows one can see and some around them, however many there are. */
export interface Lines {
  /** Shows other rows; the place to which one has scrolled stays. */
  readonly show: (rows: Rows) => void
  /** Scrolls so far that a row is seen. */
  readonly reveal: (row: number) => void
}

/** As much is drawn whole: search of the browser and screen readers then find all of it. */
const ALL_CHARACTERS = 24_000
const ALL_ROWS = 600

/** Makes an element that scrolls show rows. */
export function linesIn(scroller: HTMLElement): Lines {
  const above = element('div', { class: 'spacer' })
  const list = element('ol', { class: 'lines' })
  const below = element('div', { class: 'spacer' })
  scroller.replaceChildren(above, list, below)

  const drawn = new Map<number, HTMLLIElement>()
  let rows: Rows = { count: 0, charactersOf: () => 0, draw: () => element('li') }
  let heights = new Float64Array(0)
  let tops = new Float64Array(1)
  let isWhole = true

  /** The row at a height, from above. */
  const rowAt = (height: number): number => {
    let low = 0
    let high = rows.count - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((tops[middle] ?? 0) <= height) low = middle
      else high = middle - 1
    }
    return low
  }

  const addUp = (): void => {
    for (let i = 0; i < rows.count; i++) tops[i + 1] = (tops[i] ?? 0) + (heights[i] ?? 0)
  }

  const guess = (): void => {
    const style = getComputedStyle(list)
    const lineHeight = parseFloat(style.lineHeight) || 24
    const perLine = Math.max(20, (2 * list.clientWidth) / (parseFloat(style.fontSize) || 16))
    heights = Float64Array.from({ length: rows.count }, (_, i) => {
      return Math.ceil((rows.charactersOf(i) + 1) / perLine) * lineHeight
    })
    tops = new Float64Array(rows.count + 1)
    addUp()
  }

  const draw = (first: number, last: number): void => {
    for (const [row, item] of drawn) {
      if (row >= first && row <= last) continue
      item.remove()
      drawn.delete(row)
    }
    let next = list.firstElementChild
    for (let row = first; row <= last; row++) {
      const known = drawn.get(row)
      if (known) {
        next = known.nextElementSibling
        continue
      }
      const item = rows.draw(row)
      item.setAttribute('aria-posinset', String(row + 1))
      item.setAttribute('aria-setsize', String(rows.count))
      list.insertBefore(item, next)
      drawn.set(row, item)
    }
  }

  /** Whether a row drawn is not as high as was thought. */
  const measure = (): boolean => {
    let isOther = false
    for (const [row, item] of drawn) {
      const height = item.getBoundingClientRect().height
      if (Math.abs(height - (heights[row] ?? 0)) < 0.5) continue
      heights[row] = height
      isOther = true
    }
    if (isOther) addUp()
    return isOther
  }

  const isAtEnd = (): boolean => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    return scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 2
  }

  const update = (): void => {
    if (scroller.clientWidth === 0) return
    const wasAtEnd = isAtEnd()
    drawInSight()
    // Rows that turn out higher than guessed would push the end away from who has just reached it.
    if (wasAtEnd) scroller.scrollTop = scroller.scrollHeight
  }

  const drawInSight = (): void => {
    // An empty list has no height yet; the window's is never less than it will have.
    const screen = innerHeight
    // Rows that turn out lower than guessed leave room for more: a second look is enough for nearly all.
    for (let look = 0; look < 4; look++) {
      const first = isWhole ? 0 : rowAt(scroller.scrollTop - screen / 2)
      const last = isWhole ? rows.count - 1 : rowAt(scroller.scrollTop + 1.5 * screen)
      draw(first, last)
      const isOther = measure()
      above.style.height = `${tops[first] ?? 0}px`
      below.style.height = `${(tops[rows.count] ?? 0) - (tops[last + 1] ?? 0)}px`
      if (!isOther || isWhole) return
    }
  }

  let isWaiting = false
  scroller.addEventListener('scroll', () => {
    if (isWaiting || isWhole) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      update()
    })
  })

  let width = 0
  new ResizeObserver(() => {
    if (scroller.clientWidth !== width) guess()
    width = scroller.clientWidth
    update()
  }).observe(scroller)

  return {
    show: (next) => {
      const wasAtEnd = isAtEnd()
      const { scrollTop } = scroller
      const first = rowAt(scrollTop)
      const ahead = scrollTop - (tops[first] ?? 0)
      rows = next
      drawn.clear()
      list.replaceChildren()
      isWhole = rows.count <= ALL_ROWS && charactersIn(rows) <= ALL_CHARACTERS
      guess()
      below.style.height = `${tops[rows.count] ?? 0}px`
      scroller.scrollTop = wasAtEnd ? scroller.scrollHeight : (tops[first] ?? 0) + ahead
      update()
    },
    reveal: (row) => {
      scroller.scrollTop = (tops[row] ?? 0) - scroller.clientHeight / 3
      update()
      scroller.scrollTop = (tops[row] ?? 0) - scroller.clientHeight / 3
    },
  }
}

function charactersIn({ count, charactersOf }: Rows): number {
  let characters = 0
  for (let row = 0; row < count; row++) characters += charactersOf(row)
  return characters
}
