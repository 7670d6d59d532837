import type { Outlet } from './outlet.ts'

export const metrotvnews = {
  id: 'metrotvnews',
  name: 'Metrotvnews.com',
  brands: ['Metro TV', 'MetroTV'],
  domains: ['metrotvnews.com'],
  group: 'Media Group',
} as const satisfies Outlet
