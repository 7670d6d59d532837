import type { Outlet } from './outlet.ts'

export const mistar = {
  id: 'mistar',
  name: 'Mistar.id',
  brands: ['Mistar.id'],
  domains: ['mistar.id'],
} as const satisfies Outlet
