import type { Outlet } from './outlet.ts'

export const posbelitung = {
  id: 'posbelitung',
  name: 'Posbelitung.co',
  brands: ['Posbelitung.co', 'Posbelitung.com', 'Pos Belitung'],
  domains: ['belitung.tribunnews.com', 'posbelitung.co'],
  group: 'KG Media',
} as const satisfies Outlet
