import type { Outlet } from './outlet.ts'

export const tagar = {
  id: 'tagar',
  name: 'Tagar.id',
  brands: ['Tagar.id'],
  domains: ['tagar.id'],
} as const satisfies Outlet
