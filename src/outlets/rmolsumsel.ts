import type { Outlet } from './outlet.ts'

export const rmolsumsel = {
  id: 'rmolsumsel',
  name: 'RMOLSumsel',
  brands: ['RMOL Sumsel'],
  domains: ['rmolsumsel.id'],
} as const satisfies Outlet
