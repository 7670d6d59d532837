import type { Outlet } from './outlet.ts'

export const tribunternate = {
  id: 'tribunternate',
  name: 'TribunTernate.com',
  brands: ['TribunTernate.com', 'Tribun Ternate'],
  domains: ['ternate.tribunnews.com', 'tribunternate.com'],
  group: 'KG Media',
} as const satisfies Outlet
