import type { Outlet } from './outlet.ts'

export const posbelitung = {
  id: 'posbelitung',
  name: 'Posbelitung.co',
  brands: ['Pos Belitung'],
  domains: ['belitung.tribunnews.com', 'posbelitung.co', 'posbelitung.com'],
  group: 'KG Media',
} as const satisfies Outlet
