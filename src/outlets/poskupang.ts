import type { Outlet } from './outlet.ts'

export const poskupang = {
  id: 'poskupang',
  name: 'Pos-Kupang.com',
  brands: ['Pos-Kupang.com', 'PosKupang.com', 'Pos Kupang'],
  domains: ['kupang.tribunnews.com', 'pos-kupang.com'],
  group: 'KG Media',
} as const satisfies Outlet
