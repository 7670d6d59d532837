import type { Outlet } from './outlet.ts'

export const tribungorontalo = {
  id: 'tribungorontalo',
  name: 'TribunGorontalo.com',
  brands: ['Tribun Gorontalo'],
  domains: ['gorontalo.tribunnews.com', 'tribungorontalo.com'],
  group: 'KG Media',
} as const satisfies Outlet
