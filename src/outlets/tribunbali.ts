import type { Outlet } from './outlet.ts'

export const tribunbali = {
  id: 'tribunbali',
  name: 'Tribun-Bali.com',
  brands: ['Tribun-Bali.com', 'TribunBali.com', 'Tribun Bali'],
  domains: ['bali.tribunnews.com', 'tribun-bali.com'],
  group: 'KG Media',
} as const satisfies Outlet
