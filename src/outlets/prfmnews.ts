import type { Outlet } from './outlet.ts'

export const prfmnews = {
  id: 'prfmnews',
  name: 'PRFM News',
  brands: ['PRFMNEWS', 'PRFMNews.id'],
  domains: ['prfmnews.id', 'prfmnews.pikiran-rakyat.com'],
  group: 'Pikiran Rakyat Media Network',
} as const satisfies Outlet
