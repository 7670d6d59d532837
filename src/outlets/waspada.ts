import type { Outlet } from './outlet.ts'

export const waspada = {
  id: 'waspada',
  name: 'Waspada.id',
  brands: ['WASPADA'],
  domains: ['waspada.id', 'waspada.co.id'],
} as const satisfies Outlet
