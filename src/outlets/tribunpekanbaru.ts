import type { Outlet } from './outlet.ts'

export const tribunpekanbaru = {
  id: 'tribunpekanbaru',
  name: 'TribunPekanbaru.com',
  brands: ['Tribun Pekanbaru'],
  domains: ['pekanbaru.tribunnews.com', 'tribunpekanbaru.com'],
  group: 'KG Media',
} as const satisfies Outlet
