import type { Outlet } from './outlet.ts'

export const infobanknews = {
  id: 'infobanknews',
  name: 'Infobanknews',
  brands: ['Infobanknews', 'Infobanknews.com'],
  domains: ['infobanknews.com'],
} as const satisfies Outlet
