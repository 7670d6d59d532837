import type { Outlet } from './outlet.ts'

export const jabarnews = {
  id: 'jabarnews',
  name: 'JabarNews',
  brands: ['JabarNews', 'JabarNews.com'],
  domains: ['jabarnews.com'],
} as const satisfies Outlet
