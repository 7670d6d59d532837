import type { Outlet } from './outlet.ts'

export const otomania = {
  id: 'otomania',
  name: 'Otomania.com',
  domains: ['otomania.com', 'otomania.gridoto.com'],
  group: 'KG Media',
} as const satisfies Outlet
