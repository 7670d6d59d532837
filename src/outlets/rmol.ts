import type { Outlet } from './outlet.ts'

export const rmol = {
  id: 'rmol',
  name: 'RMOL',
  brands: ['Kantor Berita Politik RMOL', 'Kantor Berita RMOL'],
  domains: ['rmol.id', 'rmol.co'],
} as const satisfies Outlet
