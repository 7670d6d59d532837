/** How far a run is. */
export interface Progress {
  readonly tell: (records: number, offset: number) => void
  /** Clears the line, so that something else can be printed there. */
  readonly clear: () => void
}

interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const silent: Progress = { tell: () => undefined, clear: () => undefined }

/**
 * A line on a terminal, drawn anew a few times a second:
 *
 *     [#########---------------------]  31 %  412,000 records  18.3 MB/s  2 min 5 s left
 *
 * Without a known size, as behind a pipe, it has neither bar nor time left.
 */
export function progressOn(
  screen: Screen,
  { begin, size }: { readonly begin: number; readonly size: number | undefined },
  now: () => number = () => performance.now(),
): Progress {
  if (!screen.isTTY) return silent
  const started = now()
  let drawn = -Infinity
  return {
    tell(records, offset) {
      const time = now()
      if (time - drawn < 200 && offset !== size) return
      drawn = time
      const seconds = Math.max(time - started, 1) / 1000
      const line = draw({ records, speed: (offset - begin) / seconds, offset, size })
      screen.write(`\r\u001B[2K${line.slice(0, (screen.columns ?? 100) - 1)}`)
    },
    clear: () => screen.write('\r\u001B[2K'),
  }
}

interface State {
  readonly records: number
  /** Bytes a second. */
  readonly speed: number
  readonly offset: number
  readonly size: number | undefined
}

function draw({ records, speed, offset, size }: State): string {
  const done = `${records.toLocaleString('en')} records  ${(speed / 1e6).toFixed(1)} MB/s`
  if (size === undefined || size === 0) return done
  const share = Math.min(offset / size, 1)
  const bar = '#'.repeat(Math.floor(share * 30)).padEnd(30, '-')
  const percent = `${Math.floor(share * 100)}`.padStart(3)
  return `[${bar}] ${percent} %  ${done}  ${lasting((size - offset) / speed)} left`
}

function lasting(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?'
  const whole = Math.max(0, Math.ceil(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}
