import type { Outlet } from './outlet.ts'

export const suarasurabaya = {
  id: 'suarasurabaya',
  name: 'Suara Surabaya',
  domains: ['suarasurabaya.net'],
} as const satisfies Outlet
