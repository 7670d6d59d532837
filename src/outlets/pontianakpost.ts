import type { Outlet } from './outlet.ts'

export const pontianakpost = {
  id: 'pontianakpost',
  name: 'Pontianak Post',
  brands: ['Pontianak Post'],
  domains: ['pontianakpost.co.id', 'pontianakpost.jawapos.com'],
} as const satisfies Outlet
