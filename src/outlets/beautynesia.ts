import type { Outlet } from './outlet.ts'

export const beautynesia = {
  id: 'beautynesia',
  name: 'Beautynesia',
  brands: ['Beautynesia', 'Beautynesia.id'],
  domains: ['beautynesia.id'],
  group: 'Trans Media',
} as const satisfies Outlet
