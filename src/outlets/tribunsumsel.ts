import type { Outlet } from './outlet.ts'

export const tribunsumsel = {
  id: 'tribunsumsel',
  name: 'TribunSumsel.com',
  brands: ['Tribun Sumsel'],
  domains: ['sumsel.tribunnews.com', 'tribunsumsel.com'],
  group: 'KG Media',
} as const satisfies Outlet
