import type { Outlet } from './outlet.ts'

export const infobanknews = {
  id: 'infobanknews',
  name: 'Infobanknews',
  domains: ['infobanknews.com'],
} as const satisfies Outlet
