import type { Outlet } from './outlet.ts'

export const parapuan = {
  id: 'parapuan',
  name: 'Parapuan',
  brands: ['Parapuan.co', 'PARAPUAN'],
  domains: ['parapuan.co'],
  group: 'KG Media',
} as const satisfies Outlet
