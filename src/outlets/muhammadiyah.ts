import type { Outlet } from './outlet.ts'

export const muhammadiyah = {
  id: 'muhammadiyah',
  name: 'Muhammadiyah',
  brands: ['Muhammadiyah.or.id'],
  domains: ['muhammadiyah.or.id'],
} as const satisfies Outlet
