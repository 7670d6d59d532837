import type { Outlet } from './outlet.ts'

export const rmoljabar = {
  id: 'rmoljabar',
  name: 'RMOLJabar',
  brands: ['RMOLJabar.id', 'RMOLJabar', 'RMOL Jabar'],
  domains: ['rmoljabar.id'],
} as const satisfies Outlet
