import type { Outlet } from './outlet.ts'

export const rmoljateng = {
  id: 'rmoljateng',
  name: 'RMOLJateng',
  brands: ['RMOLJateng.id', 'RMOLJateng', 'RMOL Jateng'],
  domains: ['rmoljateng.id'],
} as const satisfies Outlet
