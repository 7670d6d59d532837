import type { Outlet } from './outlet.ts'

export const tribunmedan = {
  id: 'tribunmedan',
  name: 'Tribun-Medan.com',
  brands: ['Tribun-Medan.com', 'TribunMedan.com', 'Tribun Medan'],
  domains: ['medan.tribunnews.com', 'tribun-medan.com'],
  group: 'KG Media',
} as const satisfies Outlet
