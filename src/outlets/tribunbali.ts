import type { Outlet } from './outlet.ts'

export const tribunbali = {
  id: 'tribunbali',
  name: 'Tribun-Bali.com',
  brands: ['Tribun Bali'],
  domains: ['bali.tribunnews.com', 'tribun-bali.com', 'tribunbali.com'],
  group: 'KG Media',
} as const satisfies Outlet
