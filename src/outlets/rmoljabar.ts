import type { Outlet } from './outlet.ts'

export const rmoljabar = {
  id: 'rmoljabar',
  name: 'RMOLJabar',
  brands: ['RMOL Jabar'],
  domains: ['rmoljabar.id'],
} as const satisfies Outlet
