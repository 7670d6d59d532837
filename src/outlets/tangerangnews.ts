import type { Outlet } from './outlet.ts'

export const tangerangnews = {
  id: 'tangerangnews',
  name: 'TangerangNews',
  brands: ['TangerangNews', 'TangerangNews.com'],
  domains: ['tangerangnews.com'],
} as const satisfies Outlet
