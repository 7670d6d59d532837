import type { Outlet } from './outlet.ts'

export const tribunpekanbaru = {
  id: 'tribunpekanbaru',
  name: 'TribunPekanbaru.com',
  brands: ['TribunPekanbaru.com', 'Tribun Pekanbaru'],
  domains: ['pekanbaru.tribunnews.com', 'tribunpekanbaru.com'],
  group: 'KG Media',
} as const satisfies Outlet
