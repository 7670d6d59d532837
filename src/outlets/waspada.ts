import type { Outlet } from './outlet.ts'

export const waspada = {
  id: 'waspada',
  name: 'Waspada',
  brands: ['Waspada', 'Waspada.id', 'Waspada.co.id', 'Waspada Online'],
  domains: ['waspada.id', 'waspada.co.id'],
} as const satisfies Outlet
