import type { Outlet } from './outlet.ts'

export const investor = {
  id: 'investor',
  name: 'Investor Daily',
  brands: ['Investor.id', 'Investor Daily'],
  domains: ['investor.id'],
  group: 'B-Universe',
} as const satisfies Outlet
