import type { Outlet } from './outlet.ts'

export const suryamalang = {
  id: 'suryamalang',
  name: 'SuryaMalang.com',
  brands: ['Surya Malang'],
  domains: ['suryamalang.tribunnews.com', 'suryamalang.com'],
  group: 'KG Media',
} as const satisfies Outlet
