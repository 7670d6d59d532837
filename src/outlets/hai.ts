import type { Outlet } from './outlet.ts'

export const hai = {
  id: 'hai',
  name: 'HAI',
  brands: ['HAI-online.com', 'HAI Online'],
  domains: ['hai-online.com', 'hai.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
