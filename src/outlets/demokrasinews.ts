import type { Outlet } from './outlet.ts'

export const demokrasinews = {
  id: 'demokrasinews',
  name: 'DemokrasiNews',
  brands: ['DemokrasiNews', 'DemokrasiNews.co.id'],
  domains: ['demokrasinews.co.id'],
} as const satisfies Outlet
