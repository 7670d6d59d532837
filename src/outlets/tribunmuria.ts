import type { Outlet } from './outlet.ts'

export const tribunmuria = {
  id: 'tribunmuria',
  name: 'TribunMuria.com',
  brands: ['TribunMuria.com', 'Tribun Muria'],
  domains: ['muria.tribunnews.com', 'tribunmuria.com'],
  group: 'KG Media',
} as const satisfies Outlet
