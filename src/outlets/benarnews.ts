import type { Outlet } from './outlet.ts'

export const benarnews = {
  id: 'benarnews',
  name: 'BenarNews',
  brands: ['BenarNews', 'BenarNews.org'],
  domains: ['benarnews.org'],
} as const satisfies Outlet
