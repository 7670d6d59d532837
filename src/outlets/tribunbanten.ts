import type { Outlet } from './outlet.ts'

export const tribunbanten = {
  id: 'tribunbanten',
  name: 'TribunBanten.com',
  brands: ['Tribun Banten'],
  domains: ['banten.tribunnews.com', 'tribunbanten.com'],
  group: 'KG Media',
} as const satisfies Outlet
