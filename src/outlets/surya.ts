import type { Outlet } from './outlet.ts'

export const surya = {
  id: 'surya',
  name: 'Surya.co.id',
  brands: ['SURYA', 'Harian Surya'],
  domains: ['surabaya.tribunnews.com', 'surya.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
