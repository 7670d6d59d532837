import type { Outlet } from './outlet.ts'

export const bernas = {
  id: 'bernas',
  name: 'Bernas',
  brands: ['Bernas.id', 'HarianBernas.com', 'Harian Bernas'],
  domains: ['bernas.id', 'harianbernas.com'],
} as const satisfies Outlet
