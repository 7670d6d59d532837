import type { Outlet } from './outlet.ts'

export const haibunda = {
  id: 'haibunda',
  name: 'HaiBunda',
  brands: ['HaiBunda', 'HaiBunda.com'],
  domains: ['haibunda.com'],
  group: 'Trans Media',
} as const satisfies Outlet
