import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'

const execute = promisify(execFile)
const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const program = fileURLToPath(new URL('support/print-dates.ts', import.meta.url))

/** What a process in a time zone reads in the lines of `print-dates.ts`. */
async function readIn(zone: string): Promise<unknown> {
  const env = { ...process.env, TZ: zone }
  const { stdout } = await execute(process.execPath, [tsx, program], { env })
  return JSON.parse(stdout)
}

describe('the time zone of the host changes nothing', { timeout: 60_000 }, () => {
  let inUtc: { host: string; read: unknown }

  beforeAll(async () => {
    inUtc = (await readIn('UTC')) as typeof inUtc
  }, 60_000)

  test('the lines are read at all', () => {
    expect(JSON.stringify(inUtc.read)).not.toContain('null')
  })

  test.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Apia'])('%s', async (zone) => {
    const { host, read } = (await readIn(zone)) as typeof inUtc
    expect(host).toBe(zone)
    expect(read).toEqual(inUtc.read)
  })
})
