import type { Outlet } from './outlet.ts'

export const aktual = {
  id: 'aktual',
  name: 'Aktual.com',
  brands: ['Aktual.com'],
  domains: ['aktual.com'],
} as const satisfies Outlet
