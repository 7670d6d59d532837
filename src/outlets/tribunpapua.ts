import type { Outlet } from './outlet.ts'

export const tribunpapua = {
  id: 'tribunpapua',
  name: 'Tribun-Papua.com',
  brands: ['Tribun Papua'],
  domains: ['papua.tribunnews.com', 'tribun-papua.com', 'tribunpapua.com'],
  group: 'KG Media',
} as const satisfies Outlet
