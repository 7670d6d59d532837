import type { Outlet } from './outlet.ts'

export const industry = {
  id: 'industry',
  name: 'Industry.co.id',
  brands: ['Industry.co.id'],
  domains: ['industry.co.id'],
} as const satisfies Outlet
