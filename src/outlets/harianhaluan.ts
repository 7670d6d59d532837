import type { Outlet } from './outlet.ts'

export const harianhaluan = {
  id: 'harianhaluan',
  name: 'Harian Haluan',
  brands: ['Harian Haluan', 'HarianHaluan.com'],
  domains: ['harianhaluan.com'],
} as const satisfies Outlet
