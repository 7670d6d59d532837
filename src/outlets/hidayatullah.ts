import type { Outlet } from './outlet.ts'

export const hidayatullah = {
  id: 'hidayatullah',
  name: 'Hidayatullah.com',
  brands: ['Hidayatullah.com'],
  domains: ['hidayatullah.com'],
} as const satisfies Outlet
