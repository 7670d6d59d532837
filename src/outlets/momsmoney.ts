import type { Outlet } from './outlet.ts'

export const momsmoney = {
  id: 'momsmoney',
  name: 'MomsMoney.id',
  brands: ['MomsMoney.id'],
  domains: ['momsmoney.id'],
  group: 'KG Media',
} as const satisfies Outlet
