import type { Outlet } from './outlet.ts'

export const cewekbanget = {
  id: 'cewekbanget',
  name: 'CewekBanget.ID',
  brands: ['CewekBanget.ID'],
  domains: ['cewekbanget.id', 'cewekbanget.grid.id'],
  group: 'KG Media',
} as const satisfies Outlet
