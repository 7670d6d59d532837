import type { Outlet } from './outlet.ts'

export const tribuntrends = {
  id: 'tribuntrends',
  name: 'TribunTrends.com',
  brands: ['TribunTrends.com', 'TribunTrends'],
  domains: ['trends.tribunnews.com', 'tribuntrends.com'],
  group: 'KG Media',
} as const satisfies Outlet
