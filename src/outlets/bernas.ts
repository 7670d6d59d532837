import type { Outlet } from './outlet.ts'

export const bernas = {
  id: 'bernas',
  name: 'Bernas.id',
  brands: ['Harian Bernas'],
  domains: ['bernas.id', 'harianbernas.com'],
} as const satisfies Outlet
