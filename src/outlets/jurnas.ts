import type { Outlet } from './outlet.ts'

export const jurnas = {
  id: 'jurnas',
  name: 'Jurnas.com',
  brands: ['Jurnas.com'],
  domains: ['jurnas.com'],
} as const satisfies Outlet
