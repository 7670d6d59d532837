import type { Outlet } from './outlet.ts'

export const tribungorontalo = {
  id: 'tribungorontalo',
  name: 'TribunGorontalo.com',
  brands: ['TribunGorontalo.com', 'Tribun Gorontalo'],
  domains: ['gorontalo.tribunnews.com', 'tribungorontalo.com'],
  group: 'KG Media',
} as const satisfies Outlet
