import type { Outlet } from './outlet.ts'

export const hops = {
  id: 'hops',
  name: 'Hops.ID',
  brands: ['Hops.ID'],
  domains: ['hops.id'],
} as const satisfies Outlet
