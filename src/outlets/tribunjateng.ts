import type { Outlet } from './outlet.ts'

export const tribunjateng = {
  id: 'tribunjateng',
  name: 'TribunJateng.com',
  brands: ['Tribun Jateng'],
  domains: ['jateng.tribunnews.com', 'tribunjateng.com'],
  group: 'KG Media',
} as const satisfies Outlet
