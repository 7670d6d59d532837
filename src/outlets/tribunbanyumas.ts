import type { Outlet } from './outlet.ts'

export const tribunbanyumas = {
  id: 'tribunbanyumas',
  name: 'TribunBanyumas.com',
  brands: ['TribunBanyumas.com', 'Tribun Banyumas'],
  domains: ['banyumas.tribunnews.com', 'tribunbanyumas.com'],
  group: 'KG Media',
} as const satisfies Outlet
