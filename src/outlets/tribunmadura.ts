import type { Outlet } from './outlet.ts'

export const tribunmadura = {
  id: 'tribunmadura',
  name: 'TribunMadura.com',
  brands: ['TribunMadura.com', 'Tribun Madura'],
  domains: ['madura.tribunnews.com', 'tribunmadura.com'],
  group: 'KG Media',
} as const satisfies Outlet
