import type { Outlet } from './outlet.ts'

export const espos = {
  id: 'espos',
  name: 'Espos.id',
  brands: ['Espos.id'],
  domains: ['espos.id'],
  group: 'Bisnis Indonesia Group',
} as const satisfies Outlet
