import type { Outlet } from './outlet.ts'

export const metrotvnews = {
  id: 'metrotvnews',
  name: 'Metrotvnews.com',
  brands: ['Metrotvnews.com', 'Metro TV', 'MetroTV'],
  domains: ['metrotvnews.com'],
  group: 'Media Group',
} as const satisfies Outlet
