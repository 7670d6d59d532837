import type { Outlet } from './outlet.ts'

export const intisari = {
  id: 'intisari',
  name: 'Intisari',
  brands: ['Intisari-Online.com', 'Intisari Online'],
  domains: ['intisari-online.com', 'intisari.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
