import type { Outlet } from './outlet.ts'

export const rmolsumsel = {
  id: 'rmolsumsel',
  name: 'RMOLSumsel',
  brands: ['RMOLSumsel.id', 'RMOLSumsel', 'RMOL Sumsel'],
  domains: ['rmolsumsel.id'],
} as const satisfies Outlet
