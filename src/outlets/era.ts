import type { Outlet } from './outlet.ts'

export const era = {
  id: 'era',
  name: 'Era.id',
  brands: ['Era.id'],
  domains: ['era.id'],
} as const satisfies Outlet
