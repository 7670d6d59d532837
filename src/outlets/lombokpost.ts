import type { Outlet } from './outlet.ts'

export const lombokpost = {
  id: 'lombokpost',
  name: 'Lombok Post',
  brands: ['Lombok Post'],
  domains: ['lombokpost.net', 'lombokpost.jawapos.com'],
} as const satisfies Outlet
