import type { Outlet } from './outlet.ts'

export const bangkapos = {
  id: 'bangkapos',
  name: 'Bangkapos.com',
  brands: ['Bangka Pos'],
  domains: ['bangka.tribunnews.com', 'bangkapos.com'],
  group: 'KG Media',
} as const satisfies Outlet
