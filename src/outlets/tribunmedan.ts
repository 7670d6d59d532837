import type { Outlet } from './outlet.ts'

export const tribunmedan = {
  id: 'tribunmedan',
  name: 'Tribun-Medan.com',
  brands: ['Tribun Medan'],
  domains: ['medan.tribunnews.com', 'tribun-medan.com', 'tribunmedan.com'],
  group: 'KG Media',
} as const satisfies Outlet
